package org.demarc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.demarc.phrase.Language;
import org.demarc.phrase.Phrase;

/** Puts phrases into JSON, said in one language. */
record Told(Language language) {
  String say(Phrase phrase) {
    return phrase.in(language);
  }

  /** Words of Demarc's data. */
  String data(String english) {
    return say(Phrase.ofData(english));
  }

  void put(ObjectNode node, String name, List<? extends Phrase> phrases) {
    ArrayNode list = node.putArray(name);
    phrases.forEach(phrase -> list.add(say(phrase)));
  }
}
