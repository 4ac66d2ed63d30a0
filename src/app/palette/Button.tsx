import { NotFetched } from "#components/later/NotFetched.tsx";
import { useState } from "react";
import { flushSync } from "react-dom";
import { useHere } from "#components/later/useHere.ts";
import { useLater } from "#components/later/useLater.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./Button.module.css";
import { usePaletteKey } from "./key.ts";

type Props = { index: DossierIndex };

/** Opens the palette, from the header or by Ctrl+K and Cmd+K from anywhere; its code comes when it is first asked for. */
export function PaletteButton({ index }: Props) {
  // At once, so that no letter falls between the page and the field.
  const [dialog, fetchDialog] = useLater(() => import("./Dialog.tsx"), flushSync);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const isMac = useHere(isMacHere, false);

  const open = () => {
    if (dialog.state === "coming") return;
    setTyped("");
    setOpen(true);
    fetchDialog();
  };
  usePaletteKey({
    isComing: dialog.state === "coming",
    onOpen: open,
    onTyped: (letter) => setTyped((before) => before + letter),
  });

  return (
    <span className={`${styles.search} needs-script no-print`}>
      <button
        type="button"
        className={`button ${styles.button}`}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={open}
      >
        Search <kbd>{isMac ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      {dialog.state === "failed" && <NotFetched what="The search" className={styles.failure} />}
      {dialog.state === "here" && isOpen && (
        <dialog.thing.PaletteDialog index={index} typed={typed} onClose={() => setOpen(false)} />
      )}
    </span>
  );
}

function isMacHere(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
