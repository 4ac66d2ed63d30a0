import { type ComponentType, useState, useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import styles from "./Button.module.css";
import { usePaletteKey } from "./key.ts";

type Props = { index: DossierIndex };

/** What the palette is told; its code comes when it is first asked for. */
export type PaletteDialogProps = {
  index: DossierIndex;
  /** What was typed while it was on its way. */
  typed: string;
  onClose: () => void;
};
type Body = ComponentType<PaletteDialogProps>;

/** Opens the palette, from the header or by Ctrl+K and Cmd+K from anywhere. */
export function PaletteButton({ index }: Props) {
  const [Dialog, setDialog] = useState<{ readonly Body: Body }>();
  const [state, setState] = useState<"closed" | "coming" | "open" | "failed">("closed");
  const [typed, setTyped] = useState("");
  const isMac = useSyncExternalStore(neverChanges, isMacHere, () => false);

  const open = () => {
    if (state === "coming") return;
    setTyped("");
    setState("coming");
    import("./Dialog.tsx").then(
      (file) =>
        // At once, so that no letter falls between the page and the field.
        flushSync(() => {
          setDialog({ Body: file.PaletteDialog });
          setState("open");
        }),
      () => setState("failed"),
    );
  };
  usePaletteKey({
    isComing: state === "coming",
    onOpen: open,
    onTyped: (letter) => setTyped((before) => before + letter),
  });

  return (
    <span className={`${styles.search} needs-script no-print`}>
      <button
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={open}
      >
        Search <kbd>{isMac ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      {state === "failed" && (
        <output className={styles.failure}>
          The search could not be fetched. Press the button to try again.
        </output>
      )}
      {Dialog && state === "open" && (
        <Dialog.Body index={index} typed={typed} onClose={() => setState("closed")} />
      )}
    </span>
  );
}

function isMacHere(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}

function neverChanges() {
  return () => {};
}
