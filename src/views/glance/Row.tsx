import type { ReactNode } from "react";
import { TermText } from "#components/glossary/TermText.tsx";
import { firstMentions } from "#components/glossary/firstMentions.ts";
import { Link } from "wouter";
import type { Party } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Cell } from "#model/position/cell.ts";
import { SILENCE_WORDS } from "#model/words/position/positionCodes.ts";
import { saidShort } from "#model/words/cellWords.ts";
import { silenceWords } from "#model/words/silence/silenceWords.ts";
import { sentenceOf } from "#model/words/cellWords.ts";
import { pathOf } from "#state/route.ts";
import type { GlanceRow } from "./glance.ts";
import { Line, TagLink } from "./Line.tsx";
import { Marks } from "./Marks.tsx";
import { Places } from "./Places.tsx";
import { type Entry, rowTextsOf, standPlace } from "./rowTexts.ts";
import styles from "./Row.module.css";
import { tagsOf } from "./tags.ts";

type Props = {
  index: DossierIndex;
  row: GlanceRow;
  pair: readonly [Party, Party] | undefined;
  /** The topic that it begins or goes on with, where rows are in the order of topics. */
  topic: string | undefined;
  isFirstOfTopic: boolean;
  /** Whether the marks are explained beside it. */
  isKey: boolean;
  /** The terms that no row before it mentions. */
  terms: readonly Entry[];
};

/** One issue: its question, where everybody stands, and how the pair relate in words. */
export function Row({ index, row, pair, topic, isFirstOfTopic, isKey, terms }: Props) {
  const { issue, relation, words } = row;
  const { placed, beside } = tagsOf(index, row, pair && [pair[0].id, pair[1].id]);
  const texts = rowTextsOf(index, row, pair);
  const first = firstMentions([...texts.values()], terms);
  const termsAt = new Map([...texts.keys()].map((place, at) => [place, first[at]]));
  const textAt = (place: string) => (
    <TermText text={texts.get(place) ?? ""} glossary={termsAt.get(place)} />
  );
  return (
    <tr role="row" className={styles.row} id={issue.id} data-scale={issue.scale}>
      <th role="rowheader" scope="row">
        {/* In another order nothing stands above a question that needs it to be understood. */}
        <span className={styles.topic} data-again={(topic && !isFirstOfTopic) || undefined}>
          {topic ?? issue.name}
        </span>
        <Link href={pathOf({ view: "issue", issue: issue.id })}>{issue.question}</Link>
      </th>
      <td role="cell" className={styles.scale}>
        {issue.scale === "ordinal" ? (
          <Line issue={issue} tags={placed} poles={[textAt("left"), textAt("right")]} />
        ) : (
          <Places issue={issue} tags={placed} />
        )}
        {isKey && <Marks placed={placed} beside={beside} />}
      </td>
      <td role="cell" className={styles.beside}>
        {beside.map((tag) => (
          <TagLink key={tag.party.id} tag={tag} />
        ))}
      </td>
      <td role="cell" className={styles.told}>
        <div className={styles.relation} data-relation={relation?.kind}>
          {words.principals && (
            <p>
              <span className="visually-hidden">{words.principals.pair}: </span>
              <b>{words.principals.short}</b> <span>{words.principals.detail}</span>
            </p>
          )}
          {words.widest && (
            <p className={styles.widest}>
              Widest: {words.widest.pair}, {words.widest.detail || words.widest.short}
            </p>
          )}
        </div>
        <div className={styles.positions}>
          {pair?.map((party) => (
            <Position
              key={party.id}
              index={index}
              party={party}
              cell={row.cells.find((cell) => cell.party === party.id)}
              textAt={textAt}
            />
          ))}
        </div>
      </td>
    </tr>
  );
}

type PositionProps = {
  index: DossierIndex;
  party: Party;
  cell: Cell | undefined;
  /** The words of a stand, by its place. */
  textAt: (place: string) => ReactNode;
};

/** What one of the pair holds, as a sentence, with what it hangs on and when it was said. */
function Position({ index, party, cell, textAt }: PositionProps) {
  const silence = cell && silenceWords(index, cell);
  return (
    <p>
      <span className={styles.party}>{party.shortName}</span>{" "}
      {!cell && <span className={styles.silent}>{SILENCE_WORDS["not-a-party"].short}</span>}
      {silence && <span className={styles.silent}>{silence.short}</span>}
      {cell?.stands.map((stand, at) => {
        const { verb, label } = sentenceOf(index.issueOf(cell.issue), stand);
        return (
          <span key={label}>
            {at > 0 && " · also: "}
            <b>{verb}:</b> {textAt(standPlace(cell, at))}{" "}
            <time>{saidShort(index, stand.deciding)}</time>
          </span>
        );
      })}
    </p>
  );
}
