package org.isnad.arabic.syntax;

import static org.isnad.language.Arguments.ADJECTIVE;
import static org.isnad.language.Arguments.IDAFA;
import static org.isnad.language.Arguments.OBJECT;
import static org.isnad.language.Arguments.SECOND_OBJECT;
import static org.isnad.language.Arguments.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import org.isnad.actor.Referent;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Clause;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.Mention;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds who stands where about a predicate of a parsed sentence. */
final class ArgumentFinder {
  /** No reader looks back over more clauses for whom a verb means. */
  private static final int FARTHEST_SUBJECT = 12;

  private final Grammar grammar;
  private final ParsedSentence sentence;

  ArgumentFinder(Grammar grammar, ParsedSentence sentence) {
    this.grammar = grammar;
    this.sentence = sentence;
  }

  Arguments of(int predicate) {
    Clause clause = sentence.clauseAt(predicate);
    boolean verbal = sentence.word(predicate).isVerb() || clause.predicate() == predicate;
    return verbal ? ofVerb(predicate, clause) : ofNominal(predicate, clause);
  }

  // --- verbs

  private Arguments ofVerb(int verb, Clause clause) {
    Arguments arguments = new Arguments();
    Analysis word = sentence.word(verb);
    boolean passive = word.has(Features.PASSIVE) || word.pos() == PartOfSpeech.PASSIVE_PARTICIPLE;
    if (passive) {
      arguments.markPassive();
    }
    if (word.enclitic() != 0) {
      arguments.add(OBJECT, Argument.pronoun(verb, word.enclitic()));
    }
    preceding(arguments, verb, clause);
    following(arguments, verb, clause);
    content(arguments, clause);
    if (!arguments.has(SUBJECT)) {
      implied(verb, clause).forEach(subject -> arguments.add(SUBJECT, subject));
    }
    if (passive) {
      turnPassive(arguments);
    }
    return arguments;
  }

  /** What a passive has for subject is what its active would have for object. */
  private static void turnPassive(Arguments arguments) {
    List<Argument> subjects = List.copyOf(arguments.in(SUBJECT));
    if (arguments.has(OBJECT) || subjects.isEmpty()) {
      return;
    }
    arguments.all().remove(SUBJECT);
    subjects.forEach(subject -> arguments.add(OBJECT, subject));
  }

  private void preceding(Arguments arguments, int verb, Clause clause) {
    if (clause.kind() == Clause.Kind.RELATIVE && clause.predicate() == verb) {
      Phrase antecedent = antecedent(clause);
      if (antecedent != null && tellsOfSituation(clause)) {
        situation(arguments, verb, clause);
        return;
      }
      if (antecedent != null) {
        relative(arguments, verb, clause, antecedent);
        return;
      }
    }
    Phrase subject = subjectBefore(verb, clause);
    if (subject != null && isTakenUp(subject, verb, clause)) {
      arguments.all().remove(OBJECT);
      arguments.add(OBJECT, Argument.of(subject));
    } else if (subject != null) {
      group(subject, verb).forEach(phrase -> arguments.add(SUBJECT, Argument.of(phrase)));
    } else if (clause.opener() >= 0 && clause.opener() < verb) {
      openerPronoun(arguments, verb, clause.opener());
    }
  }

  /** The pronoun that a subordinator carries is the subject of its clause. */
  private void openerPronoun(Arguments arguments, int verb, int opener) {
    int pronoun = sentence.word(opener).enclitic();
    boolean first = Agreement.isThird(sentence.word(verb));
    if (pronoun != 0 && first) {
      resolveUp(sentence.clauseAt(verb), pronoun, opener)
          .forEach(subject -> arguments.add(SUBJECT, subject));
    }
  }

  /**
   * The antecedent is what the attached pronoun stands for when the verb has a subject of its own
   * after it; else it is the subject.
   */
  private void relative(Arguments arguments, int verb, Clause clause, Phrase antecedent) {
    Analysis word = sentence.word(verb);
    boolean agrees = Agreement.follows(word, sentence.word(antecedent.head()));
    boolean free = word.enclitic() == 0;
    if (free && (namesBothAfter(verb, clause) || isTakenUp(verb, clause))) {
      return;
    }
    boolean resumed = word.enclitic() != 0 && (subjectAfter(verb, clause) || !agrees);
    if (resumed && arguments.has(OBJECT)) {
      arguments.all().remove(OBJECT);
      arguments.add(OBJECT, Argument.of(antecedent));
      return;
    }
    if (agrees) {
      arguments.add(SUBJECT, Argument.of(antecedent));
    }
  }

  /** A preposition with its pronoun stands for the antecedent, and a subject follows. */
  private boolean isTakenUp(int verb, Clause clause) {
    boolean pronoun = false;
    for (int at = verb + 1; at < clause.to(); at++) {
      Phrase phrase = sentence.phraseAt(at);
      Analysis word = sentence.word(at);
      if (phrase == null || phrase.from() != at) {
        continue;
      }
      if (phrase.preposition() == null) {
        return pronoun && Agreement.precedes(sentence.word(verb), sentence.word(phrase.head()));
      }
      pronoun |= word.pos() == PartOfSpeech.PREPOSITION && word.enclitic() != 0;
    }
    return false;
  }

  /** After a comma, "what drove him to" speaks of all that was told before. */
  private boolean tellsOfSituation(Clause clause) {
    int opener = clause.opener();
    boolean afterComma = opener > 0 && sentence.token(opener - 1).kind() == Token.Kind.PUNCTUATION;
    return afterComma && sentence.word(opener).lexeme().lemma().length() == 2;
  }

  /** Subject and object both follow the verb: the antecedent is neither. */
  private boolean namesBothAfter(int verb, Clause clause) {
    int bare = 0;
    for (Phrase phrase : sentence.phrases()) {
      boolean after = phrase.from() > verb && phrase.from() < clause.to();
      if (after && phrase.preposition() == null && phrase.joined() < 0) {
        bare++;
      }
    }
    return bare > 1 && subjectAfter(verb, clause);
  }

  private boolean subjectAfter(int verb, Clause clause) {
    int next = verb + 1;
    Phrase phrase = next < clause.to() ? sentence.phraseAt(next) : null;
    return phrase != null
        && phrase.from() == next
        && phrase.preposition() == null
        && Agreement.precedes(sentence.word(verb), sentence.word(phrase.head()));
  }

  private @Nullable Phrase antecedent(Clause clause) {
    int before = (clause.opener() >= 0 ? clause.opener() : clause.from()) - 1;
    while (before >= 0 && sentence.token(before).kind() == Token.Kind.PUNCTUATION) {
      before--;
    }
    return before < 0 ? null : sentence.phraseAt(before);
  }

  /** "The soldiers, gunmen abducted them": the topic is what the verb's pronoun stands for. */
  private boolean isTakenUp(Phrase topic, int verb, Clause clause) {
    int pronoun = sentence.word(verb).enclitic();
    int gender = Features.gender(pronoun);
    Analysis head = sentence.word(topic.head());
    boolean several = Features.number(head.features()) >= Features.DUAL;
    boolean human = Features.number(pronoun) >= Features.DUAL;
    boolean alike = several && human || !human && gender == Features.gender(head.features());
    return pronoun != 0 && alike && subjectAfter(verb, clause);
  }

  /** What was told before is what the verb's pronoun stands for, else its subject. */
  private void situation(Arguments arguments, int verb, Clause clause) {
    if (sentence.word(verb).enclitic() != 0 && subjectAfter(verb, clause)) {
      arguments.all().remove(OBJECT);
    } else {
      arguments.add(SUBJECT, Argument.situation(clause.opener()));
    }
  }

  private @Nullable Phrase subjectBefore(int verb, Clause clause) {
    Analysis word = sentence.word(verb);
    for (Phrase phrase : sentence.phrases()) {
      boolean inside = phrase.from() >= clause.from() && phrase.to() <= verb;
      if (inside
          && phrase.preposition() == null
          && phrase.joined() < 0
          && (Agreement.follows(word, sentence.word(phrase.head())) || isPair(word, phrase))) {
        return phrase;
      }
    }
    return null;
  }

  /** Two singulars joined by "and" before a verb in the dual or plural, whatever their genders. */
  private boolean isPair(Analysis verb, Phrase phrase) {
    boolean several = Features.number(verb.features()) >= Features.DUAL;
    int next = phrase.index() + 1;
    return several
        && next < sentence.phrases().size()
        && sentence.phrases().get(next).joined() == phrase.index();
  }

  private void following(Arguments arguments, int verb, Clause clause) {
    Analysis word = sentence.word(verb);
    String last = SUBJECT;
    boolean past = false;
    int apposition = -1;
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.from() <= verb || phrase.from() >= clause.to()) {
        continue;
      }
      if (past && Arguments.AGENT.equals(phrase.preposition())) {
        continue;
      }
      past |= isPointing(phrase);
      if (isManner(phrase)) {
        continue;
      }
      if (apposition != phrase.index() - 1 && isApposition(phrase)) {
        apposition = phrase.index();
        continue;
      }
      if (phrase.joined() >= 0 && !last.isEmpty() && arguments.has(last)) {
        arguments.add(last, Argument.of(phrase));
        continue;
      }
      last = role(arguments, word, phrase);
      arguments.add(last, argument(phrase));
    }
  }

  /** An adjective alone in the indefinite accusative tells how: quickly. */
  private boolean isManner(Phrase phrase) {
    Analysis head = sentence.word(phrase.head());
    return head.pos() == PartOfSpeech.ADJECTIVE
        && head.has(Features.TANWEEN)
        && phrase.to() - phrase.from() == 1
        && phrase.preposition() == null
        && phrase.mention() == null;
  }

  private boolean isMasdar(Phrase phrase) {
    return sentence.word(phrase.head()).pos() == PartOfSpeech.MASDAR;
  }

  /** A phrase such as "after statements": an agent behind it is that of the statements. */
  private boolean isPointing(Phrase phrase) {
    int at = phrase.from();
    boolean own = phrase.preposition() != null && at > 0;
    return own
        && (grammar.roles(sentence.token(at - 1), sentence.word(at - 1)) & Grammar.POINTING) != 0;
  }

  /**
   * Between two commas right after a noun phrase stands who that is: "the speaker, so-and-so,
   * said".
   */
  private boolean isApposition(Phrase phrase) {
    int comma = phrase.from() - 1;
    boolean candidate = phrase.preposition() == null && phrase.joined() < 0 && comma > 0;
    if (!candidate || !isComma(comma) || !opensApposition(phrase)) {
      return false;
    }
    Phrase before = sentence.phraseAt(comma - 1);
    return before != null && closes(phrase);
  }

  private boolean opensApposition(Phrase phrase) {
    Analysis head = sentence.word(phrase.head());
    Mention mention = phrase.mention();
    boolean named = mention != null && mention.best().kind() == Referent.Kind.PERSON;
    boolean noun = head.pos() != PartOfSpeech.MASDAR && head.enclitic() == 0;
    return noun
        && !head.has(Features.TANWEEN)
        && !head.hasProclitic(Clitics.ANY_CONJUNCTION)
        && (named || head.pos() == PartOfSpeech.NAME || head.isDefinite());
  }

  /** The next mark after the phrase, with nothing but prepositional phrases between, is a comma. */
  private boolean closes(Phrase phrase) {
    for (int at = phrase.to(); at < sentence.size(); at++) {
      if (isComma(at)) {
        return true;
      }
      Phrase within = sentence.phraseAt(at);
      boolean more = sentence.word(at).pos() == PartOfSpeech.PREPOSITION;
      if (!more && (within == null || within.preposition() == null)) {
        return false;
      }
    }
    return false;
  }

  private boolean isComma(int at) {
    return grammar.isComma(sentence.token(at));
  }

  private String role(Arguments arguments, Analysis verb, Phrase phrase) {
    if (phrase.preposition() != null) {
      return phrase.preposition();
    }
    boolean third = Agreement.isThird(verb) && verb.isVerb();
    boolean bare = !sentence.word(phrase.head()).has(Features.TANWEEN);
    boolean free = !arguments.has(SUBJECT) && third && bare;
    if (free && Agreement.precedes(verb, sentence.word(phrase.head()))) {
      return SUBJECT;
    }
    return arguments.has(OBJECT) ? SECOND_OBJECT : OBJECT;
  }

  /** A phrase of a preposition with its pronoun is a pronoun; any other is itself. */
  private Argument argument(Phrase phrase) {
    Analysis head = sentence.word(phrase.head());
    boolean pronoun = head.pos() == PartOfSpeech.PREPOSITION && head.enclitic() != 0;
    return pronoun ? Argument.pronoun(phrase.head(), head.enclitic()) : Argument.of(phrase);
  }

  private void content(Arguments arguments, Clause clause) {
    for (Clause other : sentence.clauses()) {
      boolean child = other.parent() == clause.index() && other.index() > clause.index();
      if (child && other.kind() == Clause.Kind.CONTENT) {
        arguments.governs(other.index());
        return;
      }
    }
  }

  /** The subject that a verb does not name: that of the clause above or before, else dropped. */
  private List<Argument> implied(int verb, Clause clause) {
    Analysis word = sentence.word(verb);
    if (!Agreement.isThird(word)) {
      return List.of(Argument.dropped(verb, word.features()));
    }
    return resolveUp(clause, word.features(), verb);
  }

  /** Looks for the subject of a clause above or before that a pronoun may stand for. */
  private List<Argument> resolveUp(Clause clause, int features, int token) {
    Clause other = sooner(clause);
    for (int steps = 0; other != null && steps < FARTHEST_SUBJECT; steps++) {
      Phrase waiting = other.predicate() < 0 ? firstPhrase(other) : null;
      if (waiting != null && fits(List.of(Argument.of(waiting)), features)) {
        return List.of(Argument.of(waiting));
      }
      if (other.predicate() >= 0 && other.predicate() < token) {
        List<Argument> subjects = named(other);
        if (!subjects.isEmpty() && fits(subjects, features)) {
          return subjects;
        }
      }
      other = sooner(other);
    }
    return List.of(Argument.dropped(token, features));
  }

  /** The subject of a clause whose verb comes only after a relative clause. */
  private @Nullable Phrase firstPhrase(Clause clause) {
    for (int at = clause.from(); at < clause.to(); at++) {
      Phrase phrase = sentence.phraseAt(at);
      if (phrase != null) {
        return phrase.preposition() == null ? phrase : null;
      }
    }
    return null;
  }

  /** The sibling before a clause, or its parent. */
  private @Nullable Clause sooner(Clause clause) {
    if (clause.kind() != Clause.Kind.CIRCUMSTANCE && clause.kind() != Clause.Kind.RELATIVE) {
      for (int i = clause.index() - 1; i > clause.parent(); i--) {
        Clause other = sentence.clauses().get(i);
        if (other.parent() == clause.parent() && other.kind() == clause.kind()) {
          return other;
        }
      }
    }
    return clause.parent() < 0 ? null : sentence.clauses().get(clause.parent());
  }

  /** The subject that a clause names itself. */
  private List<Argument> named(Clause clause) {
    int verb = clause.predicate();
    Arguments own = new Arguments();
    preceding(own, verb, clause);
    following(own, verb, clause);
    List<Argument> subjects = own.in(SUBJECT);
    boolean alone = !subjects.isEmpty() && subjects.get(0).token() > verb && !own.has(OBJECT);
    return alone && isDoneTo(verb, subjects.get(0)) ? List.of() : subjects;
  }

  /** The only noun phrase about a transitive verb, if it bears no arms, is whom it was done to. */
  private boolean isDoneTo(int verb, Argument subject) {
    int roles = grammar.roles(sentence.token(verb), sentence.word(verb));
    Phrase phrase = subject.phrase();
    if (phrase == null
        || (roles & Grammar.TRANSITIVE) == 0
        || sentence.word(verb).enclitic() != 0) {
      return false;
    }
    Mention mention = phrase.mention();
    if (mention == null) {
      return true;
    }
    return switch (mention.best().kind()) {
      case GROUP, PLACE, DEMONYM -> true;
      default -> false;
    };
  }

  private boolean fits(List<Argument> subjects, int features) {
    Argument first = subjects.get(0);
    if (first.isPronoun()) {
      return true;
    }
    Analysis noun = sentence.word(first.token());
    int gender = Features.gender(features);
    int nounGender = Features.gender(noun.features());
    boolean plural = Features.number(noun.features()) == Features.PLURAL;
    return gender == 0 || nounGender == 0 || noun.isGuess() || gender == nounGender || plural;
  }

  /** A phrase and those joined to it that stand before a token. */
  private List<Phrase> group(Phrase phrase, int before) {
    List<Phrase> group = new ArrayList<>(2);
    group.add(phrase);
    for (int i = phrase.index() + 1; i < sentence.phrases().size(); i++) {
      Phrase next = sentence.phrases().get(i);
      if (next.joined() != i - 1 || next.to() > before) {
        break;
      }
      group.add(next);
    }
    return group;
  }

  // --- masdars, nouns, adjectives

  private Arguments ofNominal(int noun, Clause clause) {
    Arguments arguments = new Arguments();
    Analysis word = sentence.word(noun);
    if (word.enclitic() != 0) {
      owner(noun, clause).forEach(owner -> arguments.add(IDAFA, owner));
    }
    Phrase phrase = sentence.phraseAt(noun);
    if (phrase == null) {
      return arguments;
    }
    within(arguments, noun, phrase);
    Phrase object = ownObject(arguments, noun, phrase, clause);
    if (object != null) {
      arguments.add(OBJECT, Argument.of(object));
    }
    after(arguments, object == null ? phrase : object, clause);
    if (object != null && isMasdar(object)) {
      arguments.all().remove(Arguments.AGENT);
    }
    control(arguments, noun, phrase, clause);
    if (phrase.to() < sentence.size()) {
      content(arguments, sentence.clauseAt(phrase.to() - 1));
    }
    return arguments;
  }

  /** Whose: the subject of the clause where the pronoun may stand for it. */
  private List<Argument> owner(int noun, Clause clause) {
    int pronoun = sentence.word(noun).enclitic();
    int verb = clause.predicate();
    Argument unresolved = Argument.pronoun(noun, pronoun);
    boolean somebody = Features.person(pronoun) == Features.THIRD;
    if (verb < 0 || verb == noun || !somebody || isDoneToOther(noun, verb)) {
      return List.of(unresolved);
    }
    Argument before = ownerOfJoined(noun, pronoun);
    if (before != null) {
      return List.of(before);
    }
    List<Argument> subjects = named(clause);
    boolean other = !subjects.isEmpty() && !subjects.get(0).isPronoun();
    boolean apart = other && subjects.get(0).token() != noun;
    return apart && owns(subjects, noun, pronoun) ? subjects : List.of(unresolved);
  }

  /** Its aggression and its destruction: whoever did the first did the second. */
  private @Nullable Argument ownerOfJoined(int noun, int pronoun) {
    Phrase phrase = sentence.phraseAt(noun);
    if (phrase == null || phrase.joined() < 0) {
      return null;
    }
    Phrase before = sentence.phrases().get(phrase.joined());
    if (!isMasdar(phrase) || !isMasdar(before) || before.to() - before.head() < 2) {
      return null;
    }
    Phrase owner = part(before, before.head() + 1, before.to());
    boolean adjective = isAdjective(owner.head(), before.head());
    return !adjective && sameGender(sentence.word(owner.head()), pronoun)
        ? Argument.of(owner)
        : null;
  }

  /** Pledges to support it: the pronoun is not the one who pledges. */
  private boolean isDoneToOther(int noun, int verb) {
    Phrase phrase = sentence.phraseAt(noun);
    int roles = grammar.roles(sentence.token(verb), sentence.word(verb));
    if (phrase == null || isPointing(phrase) || !isMasdar(phrase)) {
      return false;
    }
    boolean governed = phrase.preposition() != null || isJoinedToGoverned(phrase);
    return (roles & Grammar.ON_OTHER) != 0 || governed && (roles & Grammar.SELF_CONTROL) != 0;
  }

  private boolean isJoinedToGoverned(Phrase phrase) {
    return phrase.joined() >= 0 && sentence.phrases().get(phrase.joined()).preposition() != null;
  }

  private boolean owns(List<Argument> subjects, int noun, int pronoun) {
    Phrase phrase = subjects.get(0).phrase();
    if (phrase == null || phrase.covers(noun)) {
      return false;
    }
    Analysis head = sentence.word(phrase.head());
    if (!head.pos().isNominal()) {
      return false;
    }
    boolean plural = Features.number(pronoun) >= Features.DUAL;
    boolean several = subjects.size() > 1 || Features.number(head.features()) >= Features.DUAL;
    return plural == several && (plural || sameGender(head, pronoun));
  }

  private static boolean sameGender(Analysis noun, int pronoun) {
    int gender = Features.gender(noun.features());
    return gender == 0 || gender == Features.gender(pronoun);
  }

  /**
   * A masdar whose doer stands in idafa takes an object as its verb does: "the launching by the
   * country of a missile".
   */
  private @Nullable Phrase ownObject(Arguments arguments, int noun, Phrase phrase, Clause clause) {
    int next = phrase.index() + 1;
    boolean masdar = sentence.word(noun).pos() == PartOfSpeech.MASDAR && phrase.head() == noun;
    if (!masdar || !arguments.has(IDAFA) || next >= sentence.phrases().size()) {
      return null;
    }
    Phrase object = sentence.phrases().get(next);
    boolean adjacent = object.from() == phrase.to() && object.from() < clause.to();
    boolean bare = object.preposition() == null && object.joined() < 0;
    return adjacent && bare && !isAwaited(object, clause) ? object : null;
  }

  /** The verb of the clause still waits for its subject, and this may be it. */
  private boolean isAwaited(Phrase phrase, Clause clause) {
    int verb = clause.predicate();
    if (verb < 0 || verb > phrase.from()) {
      return false;
    }
    for (Argument subject : named(clause)) {
      return subject.phrase() == null || subject.phrase().index() == phrase.index();
    }
    return true;
  }

  /** Who does what a masdar names when only the verb above it tells: deny doing, demand to do. */
  private void control(Arguments arguments, int noun, Phrase phrase, Clause clause) {
    if (sentence.word(noun).pos() != PartOfSpeech.MASDAR || phrase.head() != noun) {
      return;
    }
    int above = isPointing(phrase) ? -1 : governor(phrase, clause);
    if (above < 0) {
      return;
    }
    int roles = grammar.roles(sentence.token(above), sentence.word(above));
    if ((roles & (Grammar.SELF_CONTROL | Grammar.OTHER_CONTROL)) == 0) {
      return;
    }
    Arguments of = of(above);
    boolean self = (roles & Grammar.SELF_CONTROL) != 0;
    List<Argument> doers = self ? doers(of, above) : others(of);
    doers.stream()
        .filter(doer -> doer.phrase() == null || doer.phrase().index() < phrase.index())
        .forEach(doer -> arguments.add(Arguments.CONTROLLER, doer));
  }

  private List<Argument> doers(Arguments of, int above) {
    if (sentence.word(above).isVerb() || of.has(SUBJECT)) {
      return of.in(SUBJECT);
    }
    return of.has(IDAFA) ? of.in(IDAFA) : of.in(Arguments.CONTROLLER);
  }

  /** Of one who demands or accuses: the one of whom it is demanded. */
  private static List<Argument> others(Arguments of) {
    if (of.has(OBJECT)) {
      return of.in(OBJECT);
    }
    return of.has("\u0645\u0646") ? of.in("\u0645\u0646") : of.in("\u0644");
  }

  /** The masdar right before, or the verb of the clause, that may govern a phrase; or −1. */
  private int governor(Phrase phrase, Clause clause) {
    if (phrase.index() > 0) {
      Phrase before = sentence.phrases().get(phrase.index() - 1);
      boolean adjacent = before.to() >= phrase.from() - 1 && before.from() >= clause.from();
      if (adjacent && sentence.word(before.head()).pos() == PartOfSpeech.MASDAR) {
        return before.head();
      }
    }
    int verb = clause.predicate();
    return verb < phrase.from() ? verb : -1;
  }

  private void within(Arguments arguments, int noun, Phrase phrase) {
    int at = noun + 1;
    while (at < phrase.to() && isAdjective(at, noun)) {
      Mention mention = sentence.mentionAt(at);
      if (mention != null && mention.best().kind() == Referent.Kind.DEMONYM) {
        arguments.add(ADJECTIVE, Argument.of(part(phrase, at, at + 1)));
      }
      at++;
    }
    boolean construct = at == noun + 1 && sentence.word(noun).enclitic() == 0;
    if (at < phrase.to() && construct) {
      arguments.add(IDAFA, Argument.of(part(phrase, at, phrase.to())));
    }
  }

  private boolean isDemonym(Phrase phrase) {
    boolean adjective = sentence.word(phrase.head()).pos() == PartOfSpeech.ADJECTIVE;
    return adjective && phrase.mention() != null && phrase.mention().from() == phrase.head();
  }

  private boolean isAdjective(int at, int noun) {
    Analysis word = sentence.word(at);
    boolean adjective =
        word.pos() == PartOfSpeech.ADJECTIVE
            || word.pos() == PartOfSpeech.PASSIVE_PARTICIPLE
            || word.pos() == PartOfSpeech.ACTIVE_PARTICIPLE && sentence.mentionAt(at) == null;
    Mention mention = sentence.mentionAt(at);
    boolean demonym = mention != null && mention.best().kind() == Referent.Kind.DEMONYM;
    Analysis head = sentence.word(noun);
    boolean definiteHead = head.isDefinite() || head.enclitic() != 0;
    return (adjective || demonym) && word.isDefinite() == definiteHead;
  }

  /** A phrase inside a phrase: what stands in idafa or beside a noun. */
  private Phrase part(Phrase phrase, int from, int to) {
    Mention mention = null;
    for (int i = from; i < to && mention == null; i++) {
      mention = sentence.mentionAt(i);
    }
    boolean covers = mention != null && mention.from() <= from;
    int head = covers && mention != null ? Math.max(from, mention.head()) : from;
    return new Phrase(phrase.index(), from, to, head, null, mention, -1);
  }

  /** Prepositional phrases that follow, up to a verb or the end of the clause. */
  private void after(Arguments arguments, Phrase phrase, Clause clause) {
    String last = arguments.has(IDAFA) ? IDAFA : arguments.has(ADJECTIVE) ? ADJECTIVE : "";
    int end = phrase.to();
    for (int i = phrase.index() + 1; i < sentence.phrases().size(); i++) {
      Phrase next = sentence.phrases().get(i);
      if (next.from() >= clause.to() || verbBetween(end, next.from())) {
        return;
      }
      end = next.to();
      if (next.preposition() != null && isPointing(next)) {
        arguments.add(next.preposition(), argument(next));
        return;
      }
      if (next.joined() >= 0) {
        boolean fits = !last.equals(ADJECTIVE) || isDemonym(next);
        if (!last.isEmpty() && fits && !isMasdar(next)) {
          arguments.add(last, Argument.of(next));
        }
      } else if (next.preposition() != null) {
        last = next.preposition();
        arguments.add(last, argument(next));
      } else {
        return;
      }
    }
  }

  private boolean verbBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.word(i).isVerb()) {
        return true;
      }
    }
    return false;
  }
}
