package org.demarc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.demarc.region.Measured;
import org.demarc.region.Unresolved;
import org.demarc.verdict.Proposal;

/** The proposals of an article as JSON. */
final class ProposalJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ProposalJson() {}

  static ArrayNode of(List<Proposal> proposals, Told told) {
    ArrayNode list = JSON.createArrayNode();
    for (Proposal proposal : proposals) {
      ObjectNode node =
          list.addObject()
              .put("id", "p" + list.size())
              .put("by", proposal.by())
              .put("label", told.say(proposal.label()));
      proposal.statements().forEach(node.putArray("statements")::add);
      ArrayNode changes = node.putArray("changes");
      proposal.moves().forEach(move -> changes.add(change(move, told)));
    }
    return list;
  }

  private static ObjectNode change(Proposal.Move move, Told told) {
    ObjectNode node = JSON.createObjectNode();
    move.from().ifPresent(from -> node.put("from", from));
    move.to().ifPresent(to -> node.put("to", to));
    node.put("act", move.deed().name().toLowerCase(Locale.ROOT))
        .put("expression", move.land().toString())
        .put("label", told.say(move.label()));
    if (move.area() instanceof Measured measured) {
      Numbers.put(node, "km2", measured.value().squareKilometres());
      Numbers.put(node, "low", measured.low().squareKilometres());
      Numbers.put(node, "high", measured.high().squareKilometres());
    } else {
      node.put("unresolved", told.say(((Unresolved) move.area()).reason()));
    }
    return node;
  }
}
