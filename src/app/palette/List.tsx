import { Link } from "wouter";
import { Marked, Marks } from "#components/search/Marked.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { chooseForNext } from "#state/bar/addressBar.ts";
import { arriveAt } from "./arrival.ts";
import styles from "./Dialog.module.css";
import type { LineGroup, PaletteLine } from "./palette.ts";
import { PaletteStatement } from "./Statement.tsx";

type Props = {
  id: string;
  index: DossierIndex;
  groups: readonly LineGroup[];
  /** The line that Enter follows. */
  active: string | undefined;
  onTry: (query: string) => void;
  /** Called before the page turns. */
  onGo: () => void;
};

/** The list under the field, group by group. */
export function PaletteList({ id, index, groups, active, onTry, onGo }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list of choices can hold no links
    <div id={`${id}-list`} role="listbox" aria-label="Results" className={styles.list}>
      {groups.map(({ kind, name, count, marks, lines, rest }) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset would be a form's, this is a part of the list
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.name}>
            {name} {kind !== "try" && <small>{count}</small>}
            {kind === "statement" && count > 1 && <small>newest first</small>}
            {rest && <small>{rest}</small>}
          </div>
          <Marks value={marks}>
            {lines.map((line) => (
              <LineOption
                key={line.id}
                id={`${id}-${line.id}`}
                index={index}
                line={line}
                isActive={line.id === active}
                onPress={() => (line.leadsTo.kind === "query" ? onTry(line.leadsTo.query) : onGo())}
              />
            ))}
          </Marks>
        </div>
      ))}
    </div>
  );
}

type LineProps = {
  id: string;
  index: DossierIndex;
  line: PaletteLine;
  isActive: boolean;
  onPress: () => void;
};

/** A line to press: a link to a place, or a query that takes the field. */
function LineOption({ id, index, line, isActive, onPress }: LineProps) {
  const { leadsTo, name, what, also, statement } = line;
  const option = {
    id,
    role: "option",
    "aria-selected": isActive,
    tabIndex: -1,
    className: styles.option ?? "",
  };
  const words = (
    <>
      <b>
        <Marked text={name} />
      </b>{" "}
      {what && (
        <span>
          <Marked text={what} />
        </span>
      )}
      {also && (
        <small>
          also under <Marked text={also} />
        </small>
      )}
      {statement && <PaletteStatement index={index} statement={statement} />}
    </>
  );
  if (leadsTo.kind === "query")
    return (
      <button type="button" {...option} onClick={onPress}>
        {words}
      </button>
    );
  const go = () => {
    onPress();
    if (leadsTo.choice) chooseForNext(leadsTo.choice);
    if (!leadsTo.isPanel) arriveAt(leadsTo.anchor);
  };
  return (
    <Link {...option} href={leadsTo.address} onClick={go}>
      {words}
    </Link>
  );
}
