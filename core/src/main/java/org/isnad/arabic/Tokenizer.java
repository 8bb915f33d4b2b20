package org.isnad.arabic;

import java.util.List;
import org.isnad.language.Token;

/**
 * Cuts text into words, numbers and punctuation marks with exact spans. Any text will do; the time
 * is linear in its length.
 *
 * <ul>
 *   <li>Marks, tatweel and invisible characters belong to a word's span, not to its form.
 *   <li>A word ends where digits or Latin letters begin, and at an underscore, which is no token.
 *   <li>Web addresses, handles and e-mail addresses are one foreign token each.
 *   <li>A mark repeated, such as three dots, is one token.
 *   <li>Of two marks on one letter a token keeps shadda.
 * </ul>
 */
public final class Tokenizer {
  /**
   * The tokens of a part of the text, spans in the whole of it.
   *
   * @throws IndexOutOfBoundsException when the part does not lie in the text
   */
  public List<Token> tokens(String text, int start, int end) {
    return new TokenScanner(text, start, end).scan();
  }
}
