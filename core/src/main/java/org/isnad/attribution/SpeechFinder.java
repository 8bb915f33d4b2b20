package org.isnad.attribution;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Attribution;
import org.isnad.Entity;
import org.isnad.EventType;
import org.isnad.attribution.Speakers.Speaker;
import org.isnad.event.EntityBuilder;
import org.isnad.language.Analysis;
import org.isnad.language.Argument;
import org.isnad.language.Arguments;
import org.isnad.language.Clause;
import org.isnad.language.Clitics;
import org.isnad.language.Features;
import org.isnad.language.Language;
import org.isnad.language.ParsedSentence;
import org.isnad.language.PartOfSpeech;
import org.isnad.language.Phrase;
import org.isnad.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in one sentence: verbs of saying with their subject and what they govern.
 *
 * <p>It relies on little of the parse: the subject of a verb of saying stands right after it, what
 * is said follows "that", a colon or a quotation mark and goes on until somebody speaks anew.
 */
final class SpeechFinder {
  /** Between a verb of saying and what is said stand the speaker, the place and the occasion. */
  private static final int FARTHEST_CONTENT = 45;

  /** A quotation of fewer words is a name or a scare quote, not speech. */
  static final int SHORTEST_QUOTATION = 4;

  /** Who stands in the place of a source, and how that was found. */
  private record Named(List<Attribution> links, List<Speaker> speakers, String evidence) {
    static final Named NOBODY = new Named(List.of(), List.of(), "");

    boolean isEmpty() {
      return links.isEmpty();
    }
  }

  private final SourceRules rules;
  private final SourcePhrases phrases;
  private final Language language;
  private final ParsedSentence sentence;
  private final EntityBuilder entities;
  private final Speakers memory;
  private final boolean[] opensContent;
  private final List<Speech> speeches = new ArrayList<>();
  private final List<Named> named = new ArrayList<>();

  SpeechFinder(
      SourceRules rules,
      Language language,
      ParsedSentence sentence,
      EntityBuilder entities,
      Speakers memory) {
    this.rules = rules;
    this.phrases = new SourcePhrases(rules);
    this.language = language;
    this.sentence = sentence;
    this.entities = entities;
    this.memory = memory;
    this.opensContent = new boolean[sentence.size()];
    for (Clause clause : sentence.clauses()) {
      boolean content = clause.kind() == Clause.Kind.CONTENT && clause.opener() >= 0;
      if (content && !sentence.word(clause.opener()).hasProclitic(Clitics.LI)) {
        opensContent[clause.opener()] = true;
      }
    }
  }

  /** The speeches of the sentence, verbs first, then phrases; the speakers are remembered. */
  List<Speech> find() {
    for (int at = 0; at < sentence.size(); at++) {
      SourcePhrases.Found phrase = phrases.at(sentence, at);
      if (phrase != null && phrase.rule().place() == SourceRule.Place.NONE) {
        at = phrase.to() - 1;
        continue;
      }
      SourceRule rule = sayingAt(at);
      if (at > 0 && comments(sentence.clauseAt(at)) && !sentence.isQuoted(at)) {
        endAt(at);
      }
      if (rule != null) {
        speech(at, rule);
      } else if (opensContent[at]) {
        headline(at);
      }
    }
    List<Speech> spoken = List.copyOf(speeches);
    for (int at = 0; at < sentence.size(); at++) {
      SourcePhrases.Found phrase = phrases.at(sentence, at);
      if (phrase != null) {
        according(phrase, spoken);
        at = Math.max(at, phrase.to() - 1);
      }
    }
    return speeches;
  }

  // --- verbs

  private @Nullable SourceRule sayingAt(int at) {
    Analysis word = sentence.word(at);
    SourceRule rule = sentence.mentionAt(at) == null ? rules.saying(word) : null;
    if (rule == null) {
      return misread(at);
    }
    return switch (word.pos()) {
      case VERB -> isSpeakerHere(word) || mayBeThird(at) ? rule : null;
      case ACTIVE_PARTICIPLE -> sentence.clauseAt(at).predicate() == at ? rule : null;
      case MASDAR -> !rule.over().isEmpty() && namesDoer(at) ? rule : null;
      default -> null;
    };
  }

  /** First and second person speak inside a quotation, whose speaker is known. */
  private static boolean isSpeakerHere(Analysis word) {
    return Features.person(word.features()) == Features.THIRD;
  }

  /**
   * Outside quotations nobody speaks of himself: "I announce" is "announced" in the same letters.
   */
  private boolean mayBeThird(int at) {
    if (sentence.isQuoted(at)) {
      return false;
    }
    for (Analysis reading : sentence.readings(at)) {
      if (reading.isVerb() && isSpeakerHere(reading) && rules.saying(reading) != null) {
        return true;
      }
    }
    return false;
  }

  /** A noun or adjective that may be a verb of saying, where what is said follows it. */
  private @Nullable SourceRule misread(int at) {
    Analysis chosen = sentence.word(at);
    if (!chosen.pos().isNominal() || chosen.isDefinite() || sentence.mentionAt(at) != null) {
      return null;
    }
    for (Analysis reading : sentence.readings(at)) {
      SourceRule rule = reading.isVerb() ? rules.saying(reading) : null;
      if (rule != null && rule.anySpeaker() && isSpeakerHere(reading)) {
        return standsAlone(at) && contentOpener(at) >= 0 ? rule : null;
      }
    }
    return null;
  }

  private boolean standsAlone(int at) {
    Phrase phrase = sentence.phraseAt(at);
    return phrase == null || phrase.from() == at && phrase.preposition() == null;
  }

  /** The accusation of Rabat that: a masdar of saying with its doer. */
  private boolean namesDoer(int at) {
    return !doers(at).isEmpty();
  }

  private List<Argument> doers(int masdar) {
    List<Argument> doers = new ArrayList<>(1);
    Arguments arguments = language.arguments(sentence, masdar);
    for (String role : List.of(Arguments.IDAFA, Arguments.ADJECTIVE)) {
      for (Argument argument : arguments.in(role)) {
        Phrase phrase = argument.phrase();
        boolean acts = phrase != null && phrase.mention() != null && startsWithActor(phrase);
        if (acts && doers.isEmpty()) {
          doers.add(argument);
        }
      }
    }
    return doers;
  }

  private static boolean startsWithActor(Phrase phrase) {
    var mention = phrase.mention();
    return mention != null && mention.from() <= phrase.head() && mention.best().canAct();
  }

  private void speech(int at, SourceRule rule) {
    if (rule.anySpeaker()) {
      endThoseBefore(at);
    }
    int opener = contentOpener(at);
    int backwards = opener < 0 ? quotationBefore(at) : -1;
    if (opener < 0 && backwards < 0 && rule.over().isEmpty()) {
      return;
    }
    int limit = opener >= 0 ? opener : sentence.clauseAt(at).to();
    Named source = source(at, rule, limit, opener >= 0);
    int from = backwards >= 0 ? backwards : from(at, rule, opener, source);
    if (from < 0) {
      return;
    }
    int to = backwards >= 0 ? at : opener >= 0 ? clauseEnd(opener) : nominalEnd(at, from);
    Named whole = withQuoted(at, rule, limit, source);
    endThoseBefore(at);
    add(at, rule, whole, from, to);
  }

  private void add(int at, SourceRule rule, Named source, int from, int to) {
    List<String> evidence = new ArrayList<>(2);
    evidence.add(rule.id());
    if (!source.evidence().isEmpty()) {
      evidence.add(source.evidence());
    }
    speeches.add(new Speech(at, evidence, source.links(), from, to, false));
    named.add(source);
    source.speakers().forEach(memory::remember);
  }

  /** Whoever spoke before stops where somebody speaks anew beside him, not inside his words. */
  private void endThoseBefore(int at) {
    boolean inside = sentence.isQuoted(at) || !(isJoined(at) || isParticiple(at));
    if (inside) {
      return;
    }
    endAt(at);
  }

  private void endAt(int at) {
    for (int i = 0; i < speeches.size(); i++) {
      speeches.set(i, speeches.get(i).until(at));
    }
  }

  private boolean isJoined(int at) {
    Analysis word = sentence.word(at);
    Clause clause = sentence.clauseAt(at);
    boolean opened = clause.kind() == Clause.Kind.MAIN && clause.opener() == at - 1 && at > 0;
    boolean before = at > 0 && sentence.word(at - 1).pos() == PartOfSpeech.CONJUNCTION;
    return word.hasProclitic(Clitics.ANY_CONJUNCTION) || before || opened;
  }

  private boolean isParticiple(int at) {
    return sentence.word(at).pos() == PartOfSpeech.ACTIVE_PARTICIPLE;
  }

  // --- what is said

  /** The token that opens what a verb governs: "that", a colon, a quotation mark; −1 for none. */
  private int contentOpener(int verb) {
    int end = Math.min(sentence.size(), verb + FARTHEST_CONTENT);
    boolean resumes =
        sentence.word(verb).enclitic() != 0
            && sentence.clauseAt(verb).kind() == Clause.Kind.RELATIVE;
    for (int at = verb + 1; at < end && !resumes; at++) {
      if (opensContent[at] || opensSpeech(at)) {
        return at;
      }
      Analysis word = sentence.word(at);
      boolean another = word.isVerb() && !sentence.isQuoted(at) && !isInRelative(at, verb);
      if (another && (rules.saying(word) != null && at > verb + 1 || isJoined(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** The programme that a channel broadcasts: the verb tells more of a noun on the way. */
  private boolean isInRelative(int at, int verb) {
    Clause clause = sentence.clauseAt(at);
    return clause.kind() == Clause.Kind.RELATIVE && clause.opener() > verb;
  }

  private boolean opensSpeech(int at) {
    Phrase phrase = sentence.phraseAt(at);
    boolean inName = phrase != null && phrase.from() < at;
    return opensQuotation(at) && !inName && quotationEnd(at + 1) - at > SHORTEST_QUOTATION;
  }

  private boolean opensQuotation(int at) {
    boolean mark = sentence.token(at).kind() == Token.Kind.PUNCTUATION;
    return mark && !sentence.isQuoted(at) && at + 1 < sentence.size() && sentence.isQuoted(at + 1);
  }

  private int quotationEnd(int at) {
    int end = at;
    while (end < sentence.size() && sentence.isQuoted(end)) {
      end++;
    }
    return end;
  }

  /** A quotation that ends right before the verb: its first token, or −1. */
  private int quotationBefore(int verb) {
    int at = verb - 1;
    if (at >= 0 && !sentence.isQuoted(at) && sentence.token(at).kind() == Token.Kind.PUNCTUATION) {
      at--;
    }
    int from = at;
    while (from >= 0 && sentence.isQuoted(from)) {
      from--;
    }
    return at - from > SHORTEST_QUOTATION ? from + 1 : -1;
  }

  private int clauseEnd(int opener) {
    int first = opener + 1;
    if (opensQuotation(opener)) {
      return speechEnd(first);
    }
    boolean colon = sentence.token(opener).kind() == Token.Kind.PUNCTUATION;
    if (colon && first < sentence.size() && opensQuotation(first)) {
      return speechEnd(first + 1);
    }
    return sentence.size();
  }

  /** A quotation ends what is said where a mark follows it; else the writer goes on with it. */
  private int speechEnd(int first) {
    int end = quotationEnd(first);
    boolean ends = end >= sentence.size() || sentence.token(end).kind() == Token.Kind.PUNCTUATION;
    return ends ? end : sentence.size();
  }

  private int from(int verb, SourceRule rule, int opener, Named source) {
    return opener >= 0 ? opener : nominalStart(verb, rule, source);
  }

  /**
   * The noun that a verb governs in the place of a clause: announced the arrest of; −1 for none.
   */
  private int nominalStart(int verb, SourceRule rule, Named source) {
    int end = sentence.clauseAt(verb).to();
    for (Phrase phrase : sentence.phrases()) {
      boolean here = phrase.from() > verb && phrase.from() < end;
      if (here && isGoverned(phrase, rule) && !isIn(phrase, source)) {
        return phrase.from();
      }
    }
    return -1;
  }

  private static boolean isGoverned(Phrase phrase, SourceRule rule) {
    String preposition = phrase.preposition();
    return rule.over().contains(preposition == null ? Arguments.OBJECT : preposition);
  }

  private boolean isIn(Phrase phrase, Named source) {
    for (Attribution link : source.links()) {
      if (link.source().span().overlaps(sentence.span(phrase.from(), phrase.to()))) {
        return true;
      }
    }
    return false;
  }

  /** The end of the verb's clause with those that hang on it. */
  private int nominalEnd(int verb, int from) {
    Clause clause = sentence.clauseAt(verb);
    boolean noun = !sentence.word(verb).isVerb() && !isParticiple(verb);
    int end = from;
    while (end < sentence.size()
        && !(noun && sentence.word(end).isVerb())
        && isWithin(sentence.clauseAt(end), clause)
        && !comments(sentence.clauseAt(end))) {
      end++;
    }
    return end;
  }

  /** "Which is what Iran denies": it tells of all before it. */
  private boolean comments(Clause clause) {
    int before = clause.opener() >= 0 ? clause.opener() - 1 : clause.from() - 2;
    return clause.kind() == Clause.Kind.RELATIVE
        && before >= 0
        && sentence.word(before).pos() == PartOfSpeech.PRONOUN;
  }

  private boolean isWithin(Clause inner, Clause outer) {
    Clause clause = inner;
    while (clause.index() != outer.index() && clause.parent() >= 0) {
      clause = sentence.clauses().get(clause.parent());
    }
    return clause.index() == outer.index();
  }

  // --- who says it

  private Named source(int at, SourceRule rule, int limit, boolean clause) {
    Analysis word = sentence.word(at);
    if (word.pos() == PartOfSpeech.MASDAR) {
      return of(doers(at), rule, "");
    }
    if (word.has(Features.PASSIVE)) {
      return of(language.arguments(sentence, at).in(Arguments.AGENT), rule, "");
    }
    if (isParticiple(at)) {
      return ofParticiple(at, rule);
    }
    Phrase before = subjectRightBefore(at);
    if (before != null) {
      return of(List.of(Argument.of(before)), rule, "");
    }
    Named after = subjectAfter(at, rule, limit, clause);
    if (!after.isEmpty()) {
      return after;
    }
    Named parsed =
        of(named(language.arguments(sentence, at).in(Arguments.SUBJECT), limit, rule), rule, "");
    return parsed.isEmpty() ? unnamed(at, rule) : parsed;
  }

  /** Hamas informed Cairo that: somebody named right before the verb, in its clause. */
  private @Nullable Phrase subjectRightBefore(int verb) {
    Phrase phrase = verb > 0 && !isJoined(verb) ? sentence.phraseAt(verb - 1) : null;
    boolean subject =
        phrase != null
            && phrase.preposition() == null
            && startsWithActor(phrase)
            && phrase.from() >= sentence.clauseAt(verb).from();
    return subject && fits(phrase, verb) ? phrase : null;
  }

  private boolean fits(@Nullable Phrase phrase, int verb) {
    if (phrase == null) {
      return false;
    }
    Entity entity = entity(Argument.of(phrase));
    return entity != null
        && Speakers.of(sentence, phrase, new Attribution(entity, "", Attribution.Stance.ASSERT))
            .fits(sentence.word(verb).features());
  }

  /** A verb of saying without a subject of its own. */
  private Named unnamed(int verb, SourceRule rule) {
    if (!isJoined(verb)) {
      for (int i = sentence.phrases().size() - 1; i >= 0; i--) {
        Phrase phrase = sentence.phrases().get(i);
        if (phrase.to() <= verb
            && isSubjectPlace(phrase)
            && canSpeak(phrase, rule, false)
            && fits(phrase, verb)) {
          return of(List.of(Argument.of(phrase)), rule, "");
        }
      }
    }
    return carried(verb, rule);
  }

  /** After a verb or where a clause begins. */
  private boolean isSubjectPlace(Phrase phrase) {
    int from = phrase.from();
    if (phrase.preposition() != null || from == 0) {
      return from == 0;
    }
    return switch (sentence.word(from - 1).pos()) {
      case VERB, CONJUNCTION, SUBORDINATOR -> true;
      default -> false;
    };
  }

  private List<Argument> named(List<Argument> subjects, int limit, SourceRule rule) {
    List<Argument> found = new ArrayList<>(subjects.size());
    for (Argument subject : subjects) {
      Phrase phrase = subject.phrase();
      if (phrase != null && phrase.from() < limit && canSpeak(phrase, rule, true)) {
        found.add(subject);
      }
    }
    return found;
  }

  /** The subject stands after its verb; times, adverbs and prepositional phrases may come first. */
  private Named subjectAfter(int verb, SourceRule rule, int limit, boolean clause) {
    int at = verb + 1;
    while (at < limit) {
      Phrase phrase = sentence.phraseAt(at);
      if (phrase == null) {
        if (isUnknownName(verb, at)) {
          return ofName(at, limit, rule);
        }
        at++;
        continue;
      }
      boolean bare = phrase.preposition() == null;
      if (!clause && !bare && isGoverned(phrase, rule)) {
        return Named.NOBODY;
      }
      boolean adjacent = clause && at == verb + 1 && rule.anySpeaker();
      if (bare && (adjacent || canSpeak(phrase, rule, clause))) {
        return of(group(phrase, limit), rule, "");
      }
      if (bare && !sentence.word(phrase.head()).has(Features.TANWEEN)) {
        return Named.NOBODY;
      }
      at = Math.max(at + 1, phrase.to());
    }
    return Named.NOBODY;
  }

  /** No verb can stand right after a verb of saying: it is a name that no list has. */
  private boolean isUnknownName(int verb, int at) {
    return at == verb + 1 && sentence.word(at).isVerb() && sentence.word(at).proclitics() == 0
        || at == verb + 1
            && sentence.word(at).hasProclitic(Clitics.AL)
            && sentence.word(at).isVerb();
  }

  private Named ofName(int at, int limit, SourceRule rule) {
    Phrase next = at + 1 < limit ? sentence.phraseAt(at + 1) : null;
    boolean goesOn = next != null && next.preposition() == null && next.from() == at + 1;
    Entity entity =
        entities.unnamed(sentence.span(at, goesOn && next != null ? next.to() : at + 1));
    Attribution link = new Attribution(entity, rule.cue(), rule.stance());
    return new Named(List.of(link), List.of(new Speaker(link, 0, false)), "");
  }

  private List<Argument> group(Phrase phrase, int limit) {
    List<Argument> group = new ArrayList<>(2);
    group.add(Argument.of(phrase));
    for (int i = phrase.index() + 1; i < sentence.phrases().size(); i++) {
      Phrase next = sentence.phrases().get(i);
      boolean joined = next.joined() == i - 1 && next.from() < limit && next.preposition() == null;
      if (!joined || !startsWithActor(next)) {
        break;
      }
      group.add(Argument.of(next));
    }
    return group;
  }

  /** Pointing out, adding: whoever spoke in the clause that it belongs to. */
  private Named ofParticiple(int at, SourceRule rule) {
    int features = sentence.word(at).features();
    for (Named earlier : named) {
      for (Speaker speaker : earlier.speakers()) {
        if (speaker.fits(features)) {
          return again(List.of(speaker), rule, "same-speaker");
        }
      }
    }
    List<Argument> subjects = language.arguments(sentence, at).in(Arguments.SUBJECT);
    Named parsed = of(named(subjects, at, rule), rule, "");
    return parsed.isEmpty() ? carried(at, rule) : parsed;
  }

  /** A verb of saying without a subject: whoever spoke last and fits. */
  private Named carried(int at, SourceRule rule) {
    int features = sentence.word(at).features();
    Speaker last = memory.last(features);
    if (last != null) {
      return again(List.of(last), rule, "carried-speaker");
    }
    List<Argument> subjects =
        new ArrayList<>(language.arguments(sentence, at).in(Arguments.SUBJECT));
    subjects.removeIf(subject -> subject.phrase() != null);
    return of(subjects, rule, "");
  }

  private static Named again(List<Speaker> speakers, SourceRule rule, String evidence) {
    List<Attribution> links = new ArrayList<>(1);
    for (Speaker speaker : speakers) {
      links.add(new Attribution(speaker.source().source(), rule.cue(), rule.stance()));
    }
    return new Named(links, speakers, evidence);
  }

  /** Whom the speaker quotes stands nearer to what is said: the agency, from an official. */
  private Named withQuoted(int at, SourceRule rule, int limit, Named source) {
    if (rule.from() == null) {
      return source;
    }
    for (Phrase phrase : sentence.phrases()) {
      boolean here = phrase.from() > at && phrase.from() <= limit;
      if (here && rule.from().equals(phrase.preposition())) {
        Named quoted = of(group(phrase, limit), rule, "");
        List<Attribution> links = new ArrayList<>(quoted.links());
        links.addAll(source.links());
        return quoted.isEmpty() ? source : new Named(links, quoted.speakers(), source.evidence());
      }
    }
    return source;
  }

  private Named of(List<Argument> arguments, SourceRule rule, String evidence) {
    List<Attribution> links = new ArrayList<>(1);
    List<Speaker> speakers = new ArrayList<>(1);
    for (Argument argument : arguments) {
      Entity entity = entity(argument);
      if (entity != null && links.stream().noneMatch(link -> overlaps(link, entity))) {
        Attribution link = new Attribution(entity, rule.cue(), rule.stance());
        links.add(link);
        Phrase phrase = argument.phrase();
        speakers.add(
            phrase == null
                ? new Speaker(link, Features.gender(argument.pronoun()), false)
                : Speakers.of(sentence, phrase, link));
      }
    }
    return links.isEmpty() ? Named.NOBODY : new Named(links, speakers, evidence);
  }

  private static boolean overlaps(Attribution link, Entity entity) {
    return link.source().span().overlaps(entity.span());
  }

  private @Nullable Entity entity(Argument argument) {
    return entities.entity(sentence, argument, EventType.CONSULT, EntityBuilder.Side.SOURCE);
  }

  /** Somebody, or a word for a source: a report, witnesses; not a thing or a place. */
  private boolean canSpeak(Phrase phrase, SourceRule rule, boolean clause) {
    Analysis head = sentence.word(phrase.head());
    if (head.pos() == PartOfSpeech.DEMONSTRATIVE) {
      return false;
    }
    if (phrase.mention() != null && (phrase.mention().from() <= phrase.head() || clause)) {
      return phrase.mention().best().canAct();
    }
    boolean definite = clause && rule.anySpeaker() && head.isDefinite();
    return isName(head) || definite || rules.isSource(head);
  }

  private static boolean isName(Analysis head) {
    return head.pos() == PartOfSpeech.NAME || head.isGuess() && head.isDefinite();
  }

  /** A name and a colon: "Netanyahu: we will not stop". */
  private void headline(int at) {
    boolean colon = sentence.token(at).kind() == Token.Kind.PUNCTUATION;
    Phrase phrase = colon && at > 0 && !opensQuotation(at) ? sentence.phraseAt(at - 1) : null;
    boolean covered = speeches.stream().anyMatch(speech -> speech.from() == at);
    if (phrase == null || covered || !startsWithActor(phrase)) {
      return;
    }
    String mark = sentence.token(at).form();
    Entity entity = entity(Argument.of(phrase));
    if (entity != null) {
      Attribution link = new Attribution(entity, mark, Attribution.Stance.ASSERT);
      speeches.add(
          new Speech(at, List.of("name-and-colon"), List.of(link), at, clauseEnd(at), false));
      memory.remember(Speakers.of(sentence, phrase, link));
    }
  }

  // --- according to

  private void according(SourcePhrases.Found phrase, List<Speech> spoken) {
    Named source = ofPhrase(phrase, spoken);
    if (source.isEmpty()) {
      return;
    }
    source.speakers().forEach(memory::remember);
    List<String> evidence =
        source.evidence().isEmpty()
            ? List.of(phrase.rule().id())
            : List.of(phrase.rule().id(), source.evidence());
    for (Speech speech : spoken) {
      if (speech.cue() < phrase.from() && phrase.from() < speech.from()) {
        speeches.add(
            new Speech(phrase.from(), evidence, source.links(), speech.from(), speech.to(), false));
        return;
      }
    }
    boolean first = isFirst(phrase.from());
    speeches.add(
        new Speech(
            phrase.from(),
            evidence,
            source.links(),
            first ? phrase.to() : 0,
            first ? sentence.size() : phrase.from(),
            !first));
  }

  private boolean isFirst(int token) {
    for (int at = 0; at < token; at++) {
      if (sentence.word(at).isVerb()) {
        return false;
      }
    }
    return true;
  }

  private Named ofPhrase(SourcePhrases.Found phrase, List<Speech> spoken) {
    int at = phrase.to();
    SourceRule rule = phrase.rule();
    if (rule.place() == SourceRule.Place.NONE || at > sentence.size()) {
      return Named.NOBODY;
    }
    if (rule.place() == SourceRule.Place.VERB) {
      return ofVerbAfter(at, rule, spoken);
    }
    int pronoun = sentence.word(at - 1).enclitic();
    if (pronoun == 0
        && at < sentence.size()
        && sentence.word(at).pos() == PartOfSpeech.PREPOSITION) {
      pronoun = sentence.word(at).enclitic();
    }
    if (pronoun != 0) {
      Speaker last = memory.last(pronoun);
      return last == null ? Named.NOBODY : again(List.of(last), rule, "carried-speaker");
    }
    return nounAfter(at, rule);
  }

  private Named ofVerbAfter(int from, SourceRule rule, List<Speech> spoken) {
    for (int at = from; at < Math.min(from + 2, sentence.size()); at++) {
      int verb = at;
      SourceRule saying = sentence.word(at).isVerb() ? rules.saying(sentence.word(at)) : null;
      if (saying != null) {
        boolean tells = spoken.stream().anyMatch(speech -> speech.cue() == verb);
        return tells || from < 2 ? Named.NOBODY : closing(verb, saying, rule);
      }
    }
    return Named.NOBODY;
  }

  /** As the ministry announced: nothing follows the speaker. */
  private Named closing(int verb, SourceRule saying, SourceRule rule) {
    Named source = source(verb, saying, sentence.clauseAt(verb).to(), true);
    int end = verb + 1;
    for (Attribution link : source.links()) {
      while (end < sentence.size()
          && sentence.token(end).span().start() < link.source().span().end()) {
        end++;
      }
    }
    while (end < sentence.size() && sentence.phraseAt(end) == null && !isPunctuation(end)) {
      end++;
    }
    boolean object = end < sentence.size() && opensObject(end);
    return object ? Named.NOBODY : renamed(source, rule);
  }

  private boolean isPunctuation(int at) {
    return sentence.token(at).kind() == Token.Kind.PUNCTUATION;
  }

  /** A phrase without a preposition follows the speaker: what is announced. */
  private boolean opensObject(int at) {
    Phrase phrase = sentence.phraseAt(at);
    return phrase != null && phrase.from() == at && phrase.preposition() == null;
  }

  private static Named renamed(Named source, SourceRule rule) {
    return source.isEmpty() ? source : again(source.speakers(), rule, source.evidence());
  }

  private Named nounAfter(int from, SourceRule rule) {
    for (int at = from; at < Math.min(from + 2, sentence.size()); at++) {
      Phrase phrase = sentence.phraseAt(at);
      if (phrase != null) {
        return canSpeak(phrase, rule, false)
            ? of(group(phrase, sentence.size()), rule, "")
            : Named.NOBODY;
      }
    }
    return Named.NOBODY;
  }
}
