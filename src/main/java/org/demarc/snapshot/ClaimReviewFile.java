package org.demarc.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.demarc.phrase.Phrase;

/**
 * A draft of schema.org's ClaimReview for each claim, the one in hand first. Demarc measures; who
 * reviews and how the claim is rated is for the desk to say, so those members are null.
 */
final class ClaimReviewFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ClaimReviewFile() {}

  static byte[] of(Document document) {
    ObjectNode root = MAPPER.createObjectNode().put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    int inHand = document.inHand().orElse(-1);
    IntStream.range(0, document.claims().size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> i != inHand))
        .forEach(i -> graph.add(review(document, document.claims().get(i))));
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String own(Document document, Document.Claim claim) {
    String key = claim.asRead().isPresent() ? "share.review.own" : "share.review";
    return Phrase.of(key, claim.because()).in(document.language());
  }

  private static ObjectNode review(Document document, Document.Claim claim) {
    ObjectNode review =
        MAPPER
            .createObjectNode()
            .put("@type", "ClaimReview")
            .put(
                "creativeWorkStatus",
                "Draft. For the desk that reviews: fill in author, datePublished, reviewRating, url and itemReviewed.author, or take them out.")
            .put("claimReviewed", claim.text())
            .put("reviewBody", own(document, claim))
            .put("inLanguage", document.language().tag());
    review.putNull("url");
    review.putNull("datePublished");
    review.putNull("author");
    review.putNull("reviewRating");
    ObjectNode item = review.putObject("itemReviewed").put("@type", "Claim");
    item.putNull("author");
    item.putNull("datePublished");
    item.putObject("appearance")
        .put("@type", "CreativeWork")
        .put("headline", document.article().title())
        .put("inLanguage", document.article().language());
    review
        .putObject("isBasedOn")
        .put("@type", "Dataset")
        .put("name", "Demarc " + document.id())
        .put("url", document.permalink())
        .put("dateCreated", document.minted());
    return review;
  }
}
