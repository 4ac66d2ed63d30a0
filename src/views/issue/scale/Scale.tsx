import { Link, useLocation } from "wouter";
import { piecesOf, wordsPlace } from "#model/comparison/band.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { Sentence } from "../Sentence.tsx";
import type { Lane } from "./lanesOf.ts";
import styles from "./Scale.module.css";
import type { Scale as Shown } from "./scaleOf.ts";

type Props = { scale: Shown; asOf: string };

/** The scale across the page: its options as columns, for each party its band and, below it, its position. */
export function Scale({ scale, asOf }: Props) {
  const { issue, lanes, ground } = scale;
  const isGround = (id: string) => ground?.options.some((option) => option.id === id) || undefined;
  return (
    <>
      <ol className={styles.key} aria-hidden="true">
        {issue.options.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ol>
      <table className={styles.scale} data-of={issue.options.length} role="table">
        <caption className="visually-hidden">
          {issue.question} The options from one pole to the other, and who leaves which of them open
          as of {dateWords(asOf)}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <span className="visually-hidden">Party</span>
            </th>
            {issue.options.map(({ id, label, description }, place) => (
              <th
                key={id}
                role="columnheader"
                scope="col"
                id={`option-${id}`}
                title={description}
                data-ground={isGround(id)}
              >
                <span className={styles.number} aria-hidden="true">
                  {place + 1}
                </span>
                <span className={styles.label}>
                  {label}
                  {issue.statusQuo === id && <small>as it is today</small>}
                  {isGround(id) && <small>left open by all on record</small>}
                </span>
              </th>
            ))}
            <th role="columnheader" scope="col" className="visually-hidden">
              Position
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lanes.map((lane) => (
            <LaneRow key={lane.key} scale={scale} lane={lane} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function LaneRow({ scale: { issue, ground }, lane }: { scale: Shown; lane: Lane }) {
  const [here] = useLocation();
  const place = wordsPlace(issue, lane);
  return (
    <tr
      role="row"
      data-row={lane.key}
      data-voice={lane.voice}
      data-old={lane.old || undefined}
      data-again={lane.isAgain || undefined}
    >
      <th role="rowheader" scope="row">
        <bdi>{lane.name}</bdi>
        {lane.isAgain && <small>, also</small>}
      </th>
      {piecesOf(issue, lane).map(({ option, tone, opens, closes, redLine }) => (
        <td
          key={option}
          role="cell"
          data-ground={ground?.options.some(({ id }) => id === option) || undefined}
        >
          <i
            data-tone={tone}
            data-opens={opens || undefined}
            data-closes={closes || undefined}
            aria-hidden="true"
          />
          {redLine && <b className={styles.redLine} data-side={redLine} aria-hidden="true" />}
          <span className="visually-hidden">{tone ? "left open" : "not left open"}</span>
        </td>
      ))}
      <td role="cell" className={styles.words} data-from={place.from} data-at={place.at}>
        <Link
          href={lane.path}
          id={lane.cell}
          aria-current={lane.cell && here === lane.path ? "true" : undefined}
        >
          <Sentence sentence={lane.sentence} /> <time>{lane.said}</time>
          {lane.qualifiers.length > 0 && <small> · {lane.qualifiers.join(" · ")}</small>}
        </Link>
      </td>
    </tr>
  );
}
