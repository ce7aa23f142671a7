package org.demarc.claim;

import java.util.Optional;
import java.util.Set;

/** Tells which plan, or which side's wishes, each statement of an article belongs to. */
final class Bundles {
  private static final Set<String> PLANS = Words.of("bundles.plans");
  private static final Set<String> GOES_ON = Words.of("bundles.goes-on");
  private static final Set<String> IN_RETURN = Set.of("return", "exchange", "turn");
  private static final Set<String> OTHER = Set.of("earlier", "another", "second", "new", "other");
  private static final int OWNER_REACH = 4;

  private final Passage passage;
  private final Parties parties;
  private Optional<Bundle> current = Optional.empty();
  private int plans;
  private int sentence = -1;

  Bundles(Passage passage, Parties parties) {
    this.passage = passage;
    this.parties = parties;
  }

  /**
   * @param last the statement before this one, if any
   * @param obliged whether the actor would have to do what somebody else wants
   */
  Bundle of(Scene scene, String actor, Optional<Statement> last, boolean obliged) {
    enter(scene);
    boolean answers =
        passage.is(scene.range.from(), "in") && passage.isAny(scene.range.from() + 1, IN_RETURN);
    if (last.isPresent() && (obliged || answers)) {
      return last.get().bundle();
    }
    return current.orElseGet(() -> new Bundle(actor, 0));
  }

  /** Looks once at each sentence for the plan it speaks of. */
  private void enter(Scene scene) {
    int index = passage.sentenceIndex(scene.range.from());
    if (index == sentence) {
      return;
    }
    boolean next = index > 0 && index == sentence + 1 && !startsParagraph(index);
    boolean goesOn = next && passage.isAny(scene.range.from(), GOES_ON);
    sentence = index;
    Optional<Bundle> named = plan(scene.range);
    current = named.isPresent() ? named : goesOn ? current : Optional.empty();
  }

  private boolean startsParagraph(int index) {
    int end = passage.endBefore(passage.sentences().get(index - 1).to());
    int start = passage.start(passage.sentences().get(index).from());
    return passage.article().text().substring(end, start).indexOf('\n') >= 0;
  }

  private Optional<Bundle> plan(Passage.Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      Parties.Party owner = passage.isAny(i, PLANS) ? owner(i, range) : null;
      if (owner != null) {
        boolean same =
            current.filter(b -> b.by().equals(owner.code()) && b.plan() > 0).isPresent()
                && !passage.isAny(i - 2, OTHER);
        plans += same ? 0 : 1;
        return Optional.of(new Bundle(owner.code(), plans));
      }
    }
    return Optional.empty();
  }

  /** "Washington's draft", "an earlier American plan", "a plan that the U.S. put forward". */
  private Parties.Party owner(int plan, Passage.Range range) {
    Parties.Party before = parties.lastIn(Math.max(range.from(), plan - OWNER_REACH), plan);
    boolean whose =
        before != null
            && (before.end() >= plan - 1 || passage.isPossessive(before.end()))
            && !passage.is(before.end(), ",");
    if (whose) {
      return before;
    }
    for (int i = plan + 1; i < Math.min(plan + OWNER_REACH, range.to()); i++) {
      Parties.Party behind = parties.at(i);
      if (behind != null) {
        return behind;
      }
    }
    return null;
  }
}
