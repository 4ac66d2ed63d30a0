import { by, remembered, reversed } from "#model/text/order.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { type Spellings, spellingsOf } from "#model/search/spellings.ts";
import { groupOf, type PaletteResult, type ScoredGroup } from "./groups.ts";
import {
  embedThis,
  issuePage,
  issueRow,
  PRESENT_THIS,
  partyColumn,
  partyStatements,
  proposalStatements,
  proposalTested,
  type Target,
} from "./targets.ts";
import { type FoundBy, foundBy, type Meaning, meaningIn, nearnessOf } from "./words.ts";
import { PLAIN_VIEWS, VIEWS } from "#state/views.ts";

/** The kinds of things that have names. */
export type NamedKind = "view" | "party" | "issue" | "proposal" | "option" | "source";

/** Something with a name, what it is found by, and the places it leads to. */
export type Named = {
  readonly id: string;
  readonly name: string;
  readonly texts: readonly FoundBy[];
  readonly places: readonly { readonly what: string; readonly target: Target }[];
};

/** All names of one kind, the first of equals first, and what a word means among them. */
export type Names = {
  readonly all: readonly Named[];
  readonly meaningOf: (word: string) => Meaning;
};
export type PaletteNames = Readonly<Record<NamedKind, Names>>;

const MOST_REMEMBERED = 200;

/** Every name in the dossier; made once. */
export const namesOf = remembered((index: DossierIndex): PaletteNames => {
  const spellings = spellingsOf(index.dossier);
  return {
    view: namesFrom(viewNames(index), spellings),
    party: namesFrom(partyNames(index), spellings),
    issue: namesFrom(issueNames(index), spellings),
    proposal: namesFrom(proposalNames(index), spellings),
    option: namesFrom(optionNames(index), spellings),
    source: namesFrom(sourceNames(index), spellings),
  };
});

function namesFrom(all: readonly Named[], spellings: Spellings): Names {
  const words = new Set(all.flatMap(({ texts }) => texts.flatMap((text) => text.words)));
  const meanings = new Map<string, Meaning>();
  return {
    all,
    meaningOf(word) {
      const known = meanings.get(word);
      if (known) return known;
      const meaning = meaningIn(words, word, spellings);
      if (meanings.size >= MOST_REMEMBERED) meanings.clear();
      meanings.set(word, meaning);
      return meaning;
    },
  };
}

function viewNames(index: DossierIndex): readonly Named[] {
  return PLAIN_VIEWS.map((view) => {
    const { name, title, what, also } = VIEWS[view];
    return {
      id: view,
      name,
      texts: [foundBy(name, 0), foundBy(title, 1), foundBy(also, 2), foundBy(`${name} ${what}`, 3)],
      places: [
        { what, target: view === "embed" ? embedThis(index) : { route: { view } } },
        ...(view === "present" ? [{ what: "this page as slides", target: PRESENT_THIS }] : []),
      ],
    };
  });
}

function partyNames({ dossier }: DossierIndex): readonly Named[] {
  return dossier.parties.map(({ id, name, nameInSentence = name, shortName, aliases }) => ({
    id,
    name,
    texts: [
      ...[name, nameInSentence, shortName].map((text) => foundBy(text, 0)),
      ...aliases.map((text) => foundBy(text, 1)),
    ],
    places: [
      { what: "every statement, in the table", target: partyStatements(id) },
      { what: "its column alone, in the table", target: partyColumn(id) },
    ],
  }));
}

function issueNames(index: DossierIndex): readonly Named[] {
  const { issues, topics } = index.dossier;
  return issues.map(({ id, name, question, topic }) => {
    const head = topics.find((one) => one.id === topic)?.name ?? "";
    return {
      id,
      name,
      texts: [
        foundBy(name, 0),
        foundBy(id.replaceAll("-", " "), 1),
        foundBy(question, 2),
        foundBy(`${head} ${name} ${question}`, 3),
      ],
      places: [
        {
          what: "who stands where, and in whose words",
          target: issuePage(id),
        },
        { what: "its row in the table", target: issueRow(index, id) },
      ],
    };
  });
}

function proposalNames(index: DossierIndex): readonly Named[] {
  return index.dossier.proposals.map(({ id, name, sponsor, date }) => ({
    id,
    name,
    texts: [
      foundBy(name, 0),
      foundBy(`${name} ${index.partyOf(sponsor).name} ${dateWords(date)} ${id}`, 3),
    ],
    places: [
      { what: "held against the positions", target: proposalTested(id) },
      { what: "its clauses, in the table", target: proposalStatements(id) },
    ],
  }));
}

function optionNames(index: DossierIndex): readonly Named[] {
  return index.dossier.issues.flatMap(({ id: issue, name, options }) =>
    options.map(({ id, label, description }) => ({
      id: `${issue}-${id}`,
      name: label,
      texts: [foundBy(label, 0), foundBy(description, 2), foundBy(`${name} ${label}`, 3)],
      places: [
        {
          what: `an option on ${name}`,
          target: issuePage(issue, `option-${id}`),
        },
      ],
    })),
  );
}

/** The newest first. */
function sourceNames({ dossier }: DossierIndex): readonly Named[] {
  return dossier.sources
    .toSorted(reversed(by(({ published }) => published)))
    .map(({ id, title, outlet, author, published }) => ({
      id,
      name: title,
      texts: [
        ...[title, outlet, author ?? outlet].map((text) => foundBy(text, 0)),
        foundBy(`${title} ${outlet} ${author ?? ""} ${dateWords(published)} ${id}`, 3),
      ],
      places: [
        {
          what: `${outlet}, ${dateWords(published)}`,
          target: { route: { view: "source", source: id } },
        },
      ],
    }));
}

/** The things of one kind whose names have every word asked for. */
export function namedGroup(
  names: PaletteNames,
  kind: NamedKind,
  asked: readonly string[],
): ScoredGroup {
  const { all, meaningOf } = names[kind];
  const meanings = asked.map(meaningOf);
  const scored = meanings.some(({ size }) => size === 0)
    ? []
    : all.flatMap((named) => {
        const near = nearnessOf(named.texts, meanings);
        if (!near) return [];
        return resultsOf(kind, named, near.by).map((result) => ({ result, score: near.score }));
      });
  return groupOf(kind, scored, new Set(meanings.flatMap((meaning) => [...meaning.keys()])));
}

/** One result for each place that the thing leads to. */
export function resultsOf(
  kind: NamedKind,
  { id, name, places }: Named,
  foundText?: FoundBy,
): readonly PaletteResult[] {
  const also = foundText && isOtherName(kind, foundText, name) ? foundText.text : undefined;
  return places.map(({ what, target }, at) => ({
    id: `${kind}-${id}-${at}`,
    name,
    what,
    also,
    leadsTo: { kind: "place", target },
  }));
}

/** What only tells a party by another name needs to be said; the rest stands on the line already. */
function isOtherName(kind: NamedKind, { text, rank }: FoundBy, name: string): boolean {
  return kind === "party" && rank === 1 && text !== name;
}
