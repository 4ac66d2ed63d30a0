export type Author =
  | {
      readonly kind: "person";
      readonly family: string;
      readonly given: string;
      /** "Jr.", "III". */
      readonly suffix?: string;
    }
  | { readonly kind: "group"; readonly name: string }
  /** More, who are not named: "et al." */
  | { readonly kind: "others" };

/** Words that belong to the name of an institution, which may go on in "of X and Y" or "of X, Y and Z". */
const INSTITUTION =
  /\b(academy|administration|alliance|association|authority|cabinet|cent(?:er|re)|chamber|commission|committee|confederation|congress|council|court|delegation|department|directorate|embassy|federation|forces|foundation|government|institute|kremlin|ministry|mission|nations|office|organi[sz]ation|parliament|presidency|secretariat|senate|service|society|staff of|union|university)\b/i;
/** Words that tell a desk, an agency or a paper from a person. */
const DESK =
  /\b(agenc(?:y|ies)|broadcasting|bureau|channel|correspondents?|daily|desk|editors?|editorial|gazeta|gazette|herald|journal|magazine|media|monitoring|network|news|newspaper|newsroom|novosti|online|pravda|press|presse|radio|reporters?|staff|team|telegraph|television|times|tribune|tv|weekly|welle|writers?|zeitung)\b/i;
/** Names of agencies and papers that have no such word. */
const OUTLETS = new Set(
  "AFP|Al Arabiya|Al Jazeera|Anadolu|ANSA|AP|BBC|Bloomberg|CNN|dpa|DW|EFE|Euronews|Interfax|Kyiv Independent|Kyodo|Meduza|Politico|Reuters|Sputnik|Suspilne|TASS|Ukrinform|UNIAN|Xinhua".split(
    "|",
  ),
);
/** An article, and what is called by it. */
const ARTICLE = /^(?:The|Der|Die|Das|Le|La|Les|El|Los|Il) /;

/** Small words that belong to the family name: "Ursula von der Leyen". */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|la|le|ten|ter|van|von|zu)$/;
const SUFFIX = /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/;
/** A word of a person's name, in a script with or without capitals; initials have points. */
const NAME = /^(?:\p{Lu}|\p{Lo}|[dD]['’]\p{Lu})[\p{L}\p{M}]*(?:[.'’ʼ-]+[\p{L}\p{M}]+)*\.?$/u;

const CREDIT = /^(?:(?:text|words|story|report|reporting|written|compiled)\s+)?by:?\s+/i;
const OTHERS = /,?\s+(?:et al\.?|and (?:others|colleagues))$/i;

/** Who a byline names, in its order; what cannot be told to be a person stays whole. */
export function authorsIn(byline: string, outlet: string): readonly Author[] {
  const words = byline.replace(CREDIT, "");
  const named = words.replace(OTHERS, "");
  // An agency after a name in parentheses is where the author works.
  const bare = named.replace(/\s*\([^()]*\)/g, "").trim() || named.replace(/[()]/g, "").trim();
  if (bare === outlet) return [groupOf(bare)];
  const authors = bare
    .split(/\s*;\s*/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .flatMap((part) => authorsOfPart(part, outlet));
  return named === words || authors.length === 0 ? authors : [...authors, { kind: "others" }];
}

function authorsOfPart(part: string, outlet: string): readonly Author[] {
  const marks = [...part.matchAll(/,? (?:and|&|with) |, /g)];
  const starts = [0, ...marks.map(({ 0: mark, index }) => index + mark.length)];
  const ends = [...marks.map(({ index }) => index), part.length];
  const names = starts.map((start, at) => part.slice(start, ends[at]));

  // An institution takes what follows it for a part of its name.
  const institution = names.findIndex((name) => INSTITUTION.test(name));
  if (institution >= 0) {
    const before = peopleAndDesks(names.slice(0, institution));
    return before ? [...before, groupOf(part.slice(starts[institution]))] : [groupOf(part)];
  }
  const last = names.at(-1) ?? "";
  const isCredited = names.length > 1 && (last === outlet || OUTLETS.has(last));
  const isComma = part.slice(ends.at(-2), starts.at(-1)) === ", ";
  const all = isCredited && isComma ? names.slice(0, -1) : names;
  return inverted(all, part) ?? peopleAndDesks(all) ?? [groupOf(part)];
}

/** "Lee, Ann" and "Lee, Ann, Jr.": one word, or one with its particles, before a comma. */
function inverted(names: readonly string[], part: string): readonly Author[] | undefined {
  const [family = "", given = "", suffix, ...more] = names;
  const familyWords = family.split(" ");
  const isFamily = familyWords.every((word, at) =>
    at === familyWords.length - 1 ? NAME.test(word) : PARTICLE.test(word.toLowerCase()),
  );
  const isGiven =
    given !== "" && given.split(" ").every((word) => NAME.test(word) && !OUTLETS.has(word));
  const isWhole = more.length === 0 && (suffix === undefined || SUFFIX.test(suffix));
  if (!isFamily || !isGiven || !isWhole || SUFFIX.test(given) || !part.includes(", "))
    return undefined;
  return [personOf({ family, given, suffix })];
}

/** Each a person or a desk, with a suffix where one follows; undefined if any is neither. */
function peopleAndDesks(names: readonly string[]): readonly Author[] | undefined {
  const authors: Author[] = [];
  for (const name of names) {
    const before = authors.at(-1);
    if (SUFFIX.test(name) && before?.kind === "person") {
      authors[authors.length - 1] = personOf({ ...before, suffix: name });
      continue;
    }
    const author = isGroup(name) ? groupOf(name) : personIn(name);
    if (!author) return undefined;
    authors.push(author);
  }
  return authors;
}

function isGroup(name: string): boolean {
  return DESK.test(name) || OUTLETS.has(name) || ARTICLE.test(name) || /^\p{Lu}{2,}$/u.test(name);
}

/** "Jean-Paul M. Roy", "Ursula von der Leyen", "Martin Luther King Jr.", where it was written too; undefined if it is none. */
function personIn(name: string): Author | undefined {
  const all = name.replace(/ in \p{Lu}.*$/u, "").split(" ");
  const last = all.at(-1) ?? "";
  const suffix = SUFFIX.test(last) ? last : undefined;
  const words = suffix === undefined ? all : all.slice(0, -1);
  const isName = words.every((word, at) => NAME.test(word) || (at > 0 && PARTICLE.test(word)));
  if (!isName || words.length < 2 || words.length > 6) return undefined;
  const particle = words.findIndex((word, at) => at > 0 && PARTICLE.test(word));
  const start = particle > 0 ? particle : words.length - 1;
  if (start === words.length - 1 && PARTICLE.test(words[start] ?? "")) return undefined;
  return personOf({
    family: words.slice(start).join(" "),
    given: words.slice(0, start).join(" "),
    suffix,
  });
}

type Person = {
  readonly family: string;
  readonly given: string;
  readonly suffix?: string | undefined;
};

function personOf({ family, given, suffix }: Person): Author {
  return { kind: "person", family, given, ...(suffix !== undefined && { suffix }) };
}

function groupOf(name: string): Author {
  return { kind: "group", name };
}
