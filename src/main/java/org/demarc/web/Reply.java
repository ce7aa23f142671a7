package org.demarc.web;

/** What a route gives back: the answer, or the work that makes it. */
sealed interface Reply permits Answer, Work {}
