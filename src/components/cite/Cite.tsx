import { NotFetched } from "#components/later/NotFetched.tsx";
import { useRef, useState } from "react";
import { useRouter } from "wouter";
import { siteAddress, wholeAddress } from "#components/address/whole.ts";
import type { CiteMoment, CiteSubject } from "#model/citation/cited.ts";
import { useLater } from "#components/later/useLater.ts";
import styles from "./Cite.module.css";

type Props = { subject: CiteSubject; label?: string };

/** A button that opens the citation of its subject in every format; the dialog's code comes only when somebody cites. */
export function Cite({ subject, label = "Cite" }: Props) {
  const router = useRouter();
  const button = useRef<HTMLButtonElement>(null);
  const [moment, setMoment] = useState<CiteMoment>();
  const [dialog, fetchDialog] = useLater(() => import("./Dialog.tsx"));

  const open = () => {
    const site = siteAddress(router.base);
    const page = subject.kind === "dataset" ? site : addressOf(subject, router);
    setMoment({ site, page, day: dayHere(new Date()) });
    fetchDialog();
  };
  const close = () => {
    setMoment(undefined);
    button.current?.focus();
  };

  return (
    <span className="needs-script no-print">
      <button type="button" className="link" aria-haspopup="dialog" ref={button} onClick={open}>
        {label}
      </button>
      {dialog.state === "failed" && <NotFetched what="The citation" className={styles.failure} />}
      {dialog.state === "here" && moment && (
        <dialog.thing.CiteDialog subject={subject} moment={moment} onClose={close} />
      )}
    </span>
  );
}

/** The whole address, as the site's own links write it: a view's has the reader's choices, a statement's has none. */
function addressOf(
  { kind, path }: Exclude<CiteSubject, { kind: "dataset" }>,
  router: ReturnType<typeof useRouter>,
): string {
  const address = new URL(wholeAddress(router.hrefs(router.base + path, router)));
  if (kind === "view") return address.href;
  // Where statements share a page, one is named by its id.
  const id = address.searchParams.get("id");
  address.search = id === null ? "" : `?id=${encodeURIComponent(id)}`;
  return address.href;
}

/** The reader's own day, as YYYY-MM-DD. */
function dayHere(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
