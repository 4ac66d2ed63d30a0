import { useId, useMemo } from "react";
import { useLocation, useRouter } from "wouter";
import { wholeAddress } from "#components/address/whole.ts";
import { Tell } from "#components/contact/Tell.tsx";
import { pageNote } from "#components/contact/pageNote.ts";
import { useHere } from "#components/later/useHere.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { keptTo } from "#model/releases/releaseFile.ts";
import { trustWords } from "#model/words/sure/trustWords.ts";
import { useAgo } from "./useAgo.ts";
import styles from "./PageHead.module.css";

type Props = {
  index: DossierIndex;
  /** What the page is called, for whoever writes that something on it is wrong. */
  title: string;
  /** What the page is of, in lines that such a note begins with. */
  of?: readonly string[] | undefined;
};

/** What stands under the heading of every page: how the record was made, whose words it has, and whom to tell. */
export function TrustLine({ index, title, of }: Props) {
  const { dossier } = index;
  const router = useRouter();
  const [path] = useLocation();
  const href = router.hrefs(router.base + path, router);
  // Only the reader's browser knows where the site stands.
  const page = useHere(() => wholeAddress(href), path);
  const rest = useId();
  const ago = useAgo(dossier.recordEnds);
  const [coded, words, release] = useMemo(() => trustWords(dossier), [dossier]);
  return (
    <div className={styles.trust}>
      <span className={styles.coded}>{coded}</span>
      <button type="button" className={`link unfolds ${styles.more}`} popoverTarget={rest}>
        {coded}&nbsp;<span aria-hidden="true">▾</span>
      </button>
      <span id={rest} popover="auto" className={`folds ${styles.rest}`}>
        <span>{words}</span>
        <span>
          {release}
          {ago && `, ${ago}`}
        </span>
        <Tell
          contact={dossier.contact}
          note={pageNote(dossier, { title, page: keptTo(page, dossier), of })}
        >
          Tell us what is wrong
        </Tell>
      </span>
    </div>
  );
}
