package org.demarc.web;

import java.util.concurrent.Callable;

/**
 * Heavy work, done in the pool and not in the thread of the connection. It holds what it needs of
 * the request already: work that overran may go on when its request is long forgotten.
 */
record Work(Callable<Answer> making) implements Reply {}
