import { Link } from "wouter";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { chooseForNext } from "#state/addressBar.ts";
import { arriveAt } from "./arrival.ts";
import styles from "./LineOption.module.css";
import type { PaletteLine } from "./lines.ts";
import { Marked } from "#components/search/Marked.tsx";
import { PaletteStatement } from "./Statement.tsx";

type Props = {
  id: string;
  index: DossierIndex;
  line: PaletteLine;
  isActive: boolean;
  onPress: () => void;
};

/** A line to press: a link to a place, or a query that takes the field. */
export function PaletteLineOption({ id, index, line, isActive, onPress }: Props) {
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
