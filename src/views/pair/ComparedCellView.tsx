import { Link } from "wouter";
import { useCurrent } from "#components/address/useCurrent.ts";
import { Evidence } from "#components/statement/Evidence.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/text/english.ts";
import type { CellStand, ComparedCell } from "./comparedCellOf.ts";
import styles from "./ComparedCellView.module.css";

type Props = { index: DossierIndex; cell: ComparedCell; issue: Issue };

/** One side on one issue: a position that leads to its evidence, and the words that decide it. */
export function ComparedCellView({ index, cell, issue }: Props) {
  const { side, path, id, stands, silence, qualifiers } = cell;
  const isOpen = useCurrent(path);
  const place = <span className="visually-hidden">{` on ${issue.name}`}</span>;
  if (silence) {
    const words = (
      <>
        {silence.label} {silence.detail && <small>{silence.detail}</small>}
      </>
    );
    return (
      <div className={styles.cell} data-silent>
        <h4>
          {side.name}
          {place}
        </h4>
        {path ? (
          <Link href={path} id={id} className={styles.position} aria-current={isOpen}>
            {words}
          </Link>
        ) : (
          <p className={styles.position}>{words}</p>
        )}
      </div>
    );
  }
  return (
    <div className={styles.cell}>
      <h4>
        {side.name}
        {place}
      </h4>
      {path && (
        <Link
          href={path}
          id={id}
          className={styles.position}
          aria-current={isOpen}
          data-firmness={stands[0]?.stand.firmness}
        >
          {stands.map(({ label, meta }) => (
            <span key={label} className={styles.stand}>
              <b>{label}</b> <small>{meta}</small>
            </span>
          ))}
          {qualifiers.length > 0 && (
            <small className={styles.qualifiers}>{qualifiers.join(" · ")}</small>
          )}
        </Link>
      )}
      {stands.map((stand) => (
        <Quotes key={stand.label} index={index} stand={stand} />
      ))}
    </div>
  );
}

type QuotesProps = { index: DossierIndex; stand: CellStand };

function Quotes({ index, stand: { stand, quotes, more } }: QuotesProps) {
  return (
    <>
      {stand.conditions.map((condition) => (
        <p key={condition} className={styles.condition}>
          On condition: {condition}.
        </p>
      ))}
      {quotes.map(({ statement, source, words, path }) => (
        <figure key={statement.id} className={styles.quote}>
          <Evidence index={index} statement={statement} source={source} />
          <figcaption>
            <Link href={path}>{words}</Link>
          </figcaption>
        </figure>
      ))}
      {more > 0 && (
        <p className={styles.condition}>
          {counted(more, "more statement decides", "more statements decide")} this.
        </p>
      )}
    </>
  );
}
