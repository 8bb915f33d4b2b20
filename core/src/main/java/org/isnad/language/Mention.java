package org.isnad.language;

import java.util.List;
import org.isnad.actor.Referent;

/**
 * Words of a sentence that name or describe someone, something or some place.
 *
 * @param from first token
 * @param to last token, exclusive
 * @param head the token that carries the phrase's gender and number
 * @param referents what it may refer to, likeliest first, never empty
 */
public record Mention(int from, int to, int head, List<Referent> referents) {
  public Mention {
    referents = List.copyOf(referents);
  }

  public Referent best() {
    return referents.get(0);
  }
}
