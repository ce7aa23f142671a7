package org.demarc.claim;

import java.util.List;
import org.demarc.article.Article;
import org.demarc.geoparse.Mention;

/** What figures and statements are both read from: the words, the lands, who acts, who holds. */
public final class Groundwork {
  final Passage passage;
  final Parties parties;
  final List<Land> lands;
  final CueReader cues;

  private Groundwork(Passage passage) {
    this.passage = passage;
    this.parties = new Parties(passage);
    this.lands = LandReader.read(passage, parties);
    this.cues = new CueReader(passage, parties.withFactions());
  }

  /** Of the mentions in an article; for one thread. */
  public static Groundwork of(Article article, List<Mention> mentions) {
    return new Groundwork(Passage.glossed(article, mentions));
  }
}
