import type { ReactNode } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./PageHead.module.css";
import { TrustLine } from "./TrustLine.tsx";

type Props = {
  index: DossierIndex;
  title: string;
  /** What stands above the heading, such as the kind of thing and its id. */
  above?: ReactNode;
  /** What the page shows, in a sentence or two. */
  lede?: ReactNode;
  /** What can be done with the page as a whole: to share, cite or download it. */
  actions?: ReactNode;
  /** What the page is of, in lines that a note about it begins with. */
  of?: readonly string[] | undefined;
};

/** How every page begins: its heading, how far it can be trusted, what it shows and what can be done with it. */
export function PageHead({ index, title, above, lede, actions, of }: Props) {
  return (
    <header className={styles.head}>
      {above}
      <div className={styles.title}>
        <h1 tabIndex={-1}>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      <TrustLine index={index} title={title} of={of} />
      {lede && <p className={styles.lede}>{lede}</p>}
    </header>
  );
}
