import { Link, useLocation } from "wouter";
import { Evidence } from "#components/statement/Evidence.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { counted } from "#model/words/positionWords.ts";
import type { CellStand, ComparedCell } from "./cellOf.ts";
import styles from "./ComparedCellView.module.css";

type Props = { index: DossierIndex; cell: ComparedCell; issue: Issue };

/** One side on one issue: a position that leads to its evidence, and the words that decide it. */
export function ComparedCellView({ index, cell: { side, path, id, content }, issue }: Props) {
  const [here] = useLocation();
  const isOpen = here === path ? ("true" as const) : undefined;
  const place = <span className="visually-hidden">{` on ${issue.name}`}</span>;
  if (content.kind === "silence") {
    const words = (
      <>
        {content.label} {content.detail && <small>{content.detail}</small>}
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
  const [first] = content.stands;
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
          data-firmness={first?.stand.firmness}
        >
          {content.stands.map(({ label, meta }) => (
            <span key={label} className={styles.stand}>
              <b>{label}</b> <small>{meta}</small>
            </span>
          ))}
          {content.qualifiers.length > 0 && (
            <small className={styles.qualifiers}>{content.qualifiers.join(" · ")}</small>
          )}
        </Link>
      )}
      {content.stands.map((stand) => (
        <Quotes key={stand.label} index={index} stand={stand} />
      ))}
    </div>
  );
}

type QuotesProps = { index: DossierIndex; stand: CellStand };

function Quotes({ index, stand: { quotes, more, conditions } }: QuotesProps) {
  return (
    <>
      {conditions.map((condition) => (
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
