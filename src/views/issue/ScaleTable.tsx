import { Link, useLocation } from "wouter";
import { toneOf } from "#model/position/tone.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import type { Lane } from "./lanesOf.ts";
import { LaneWords } from "./LaneWords.tsx";
import marks from "./ScaleMarks.module.css";
import type { Figure } from "./scaleOf.ts";
import styles from "./ScaleTable.module.css";
import { TextWords } from "./TextWords.tsx";

type Props = {
  figure: Figure;
  asOf: string;
  /** A chart lies under the table and draws its bands. */
  drawn: boolean;
};

/** The options as columns, and for each party or text the words and, below them, its marks. */
export function ScaleTable({ figure, asOf, drawn }: Props) {
  const { issue, lanes, ground } = figure;
  const order = issue.scale === "ordinal" ? "from one pole to the other" : "in no order";
  return (
    <table
      className={`${styles.scale} ${marks.marks}`}
      data-scale={issue.scale}
      data-many={issue.options.length > 5 || undefined}
      data-drawn={drawn || undefined}
    >
      <caption className="visually-hidden">
        {issue.question} The options {order}, and who leaves which of them open as of{" "}
        {dateWords(asOf)}
      </caption>
      <thead>
        <tr>
          {issue.options.map(({ id, label, description }) => (
            <th
              key={id}
              id={`${issue.id}-${id}`}
              scope="col"
              title={description}
              data-ground={ground?.options.includes(id) || undefined}
            >
              {label}
              {issue.statusQuo === id && <small>as it is today</small>}
            </th>
          ))}
        </tr>
      </thead>
      {lanes.map((lane) => (
        <LaneRows key={lane.key} figure={figure} lane={lane} />
      ))}
      {lanes.length === 0 && (
        <tbody>
          <tr>
            <td colSpan={issue.options.length} className={styles.empty}>
              No one is on record, and no text on the table settles it.
            </td>
          </tr>
        </tbody>
      )}
    </table>
  );
}

/** Two rows, so that the words have the whole width: the words head the marks below them. */
function LaneRows({ figure: { issue, ground }, lane }: { figure: Figure; lane: Lane }) {
  const [here] = useLocation();
  const head = `${issue.id}-${lane.key}`;
  return (
    <tbody data-voice={lane.mark} data-superseded={lane.superseded || undefined}>
      <tr>
        <th id={head} scope="rowgroup" colSpan={issue.options.length} abbr={lane.name}>
          {lane.texts.length > 0 ? (
            <TextWords lane={lane} />
          ) : (
            <Link
              href={lane.path}
              id={lane.cell}
              className={styles.lane}
              aria-current={lane.cell && here === lane.path ? "true" : undefined}
            >
              <LaneWords lane={lane} />
            </Link>
          )}
        </th>
      </tr>
      <tr data-row data-old={lane.old || undefined} data-red-line={lane.redLine || undefined}>
        {issue.options.map(({ id }, place) => {
          const isOpen = lane.options.includes(id);
          return (
            <td
              key={id}
              headers={`${issue.id}-${id} ${head}`}
              data-tone={isOpen ? toneOf(issue, place) : undefined}
              data-ground={ground?.options.includes(id) || undefined}
            >
              <span className="visually-hidden">{isOpen ? "left open" : "ruled out"}</span>
            </td>
          );
        })}
      </tr>
    </tbody>
  );
}
