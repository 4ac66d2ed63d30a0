import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useLocation } from "wouter";
import { useModal } from "#components/later/useModal.ts";
import { counted } from "#model/text/english.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { useSelection } from "#state/selection.ts";
import { cut, QUERY_LENGTH } from "#state/codec.ts";
import { type Searching, useSearch } from "#components/search/useSearch.ts";
import styles from "./Dialog.module.css";
import { isPaletteKey } from "./key.ts";
import { PaletteList } from "./List.tsx";
import { linesOf, paletteOf } from "./palette.ts";

type Props = {
  index: DossierIndex;
  /** What was typed while its code was on its way. */
  typed: string;
  onClose: () => void;
};

/** Goes to anything by its name or its words: a field over a list of what it finds. */
export function PaletteDialog({ index, typed, onClose }: Props) {
  const id = useId();
  const dialog = useModal();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(() => cut(typed));
  const [isCut, setCut] = useState(false);
  const [active, setActive] = useState<string>();
  const selection = useSelection();
  const [path] = useLocation();
  const searching = useSearch(index, query);
  const { found } = searching;
  const palette = useMemo(() => paletteOf(index, query, found), [index, query, found]);
  const groups = useMemo(
    () => linesOf(index, palette, { query, found, selection, path }),
    [index, palette, query, found, selection, path],
  );
  const lines = groups.flatMap((group) => group.lines);
  const here = lines.find((line) => line.id === active) ?? lines[0];

  useLayoutEffect(() => field.current?.focus(), []);

  const ask = (text: string) => {
    setCut(cut(text) !== text);
    setQuery(cut(text));
    setActive(undefined);
  };
  const move = (to: number) => {
    const line = lines.at(to % lines.length);
    setActive(line?.id);
    const option = line && document.getElementById(`${id}-${line.id}`);
    // The heading of the first group is seen again with its first line.
    if (to === 0) dialog.current?.querySelector("[role=listbox]")?.scrollTo(0, 0);
    else option?.scrollIntoView({ block: "nearest" });
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = here ? lines.indexOf(here) : -1;
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    };
    const to = moves[event.key];
    const isEdited = event.shiftKey || lines.length === 0;
    if (to !== undefined && !isEdited) {
      event.preventDefault();
      move(to);
    } else if (event.key === "Enter" && here) {
      event.preventDefault();
      document.getElementById(`${id}-${here.id}`)?.click();
    }
  };

  return createPortal(
    <dialog
      className={`sheet ${styles.dialog} no-print`}
      aria-label="Search"
      ref={dialog}
      onClose={onClose}
      onKeyDown={(event) => {
        if (!isPaletteKey(event.nativeEvent)) return;
        event.preventDefault();
        dialog.current?.close();
      }}
    >
      <div className={styles.bar}>
        <label htmlFor={`${id}-field`} className="visually-hidden">
          Party, issue, option, text, source, or words of a statement
        </label>
        <input
          id={`${id}-field`}
          ref={field}
          role="combobox"
          type="text"
          aria-expanded={lines.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={here && `${id}-${here.id}`}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          placeholder="Party, issue, source, words"
          value={query}
          onChange={({ target }) => ask(target.value)}
          onKeyDown={press}
        />
        <button
          type="button"
          className={`button ${styles.close}`}
          onClick={() => dialog.current?.close()}
        >
          Close
        </button>
      </div>
      <State
        index={index}
        query={query}
        count={palette.count}
        searching={searching}
        isCut={isCut && `Only the first ${QUERY_LENGTH} characters are searched for.`}
      />
      <PaletteList
        id={id}
        index={index}
        groups={groups}
        active={here?.id}
        onTry={(text) => {
          ask(text);
          field.current?.focus();
        }}
        onGo={() => dialog.current?.close()}
      />
    </dialog>,
    document.body,
  );
}

type StateProps = {
  index: DossierIndex;
  query: string;
  count: number;
  searching: Searching;
  /** That not all of what was typed is searched for; false when it is. */
  isCut: string | false;
};

/** What the list is, in words, or what it waits for, which is seen and not told. */
function State({ index, query, count, searching: { state, onOpen }, isCut }: StateProps) {
  return (
    <output className={styles.state} aria-busy={state === "opening"}>
      {query.trim() === "" ? (
        <>Names, outlets, or words of a statement. {exampleOf(index)}</>
      ) : (
        <>
          {count === 0 && state === "ready" && "Nothing has all of these words."}
          {count === 0 && state !== "ready" && "No name has all of these words."}
          {count > 0 && `${counted(count, "result")}.`}{" "}
          {state === "opening" && "The words of the statements are still being opened."}
        </>
      )}{" "}
      {isCut}
      {state === "failed" && (
        <>
          The search of the statements’ words could not be opened; names are found all the same.{" "}
          <button type="button" className="button" onClick={onOpen}>
            Try again
          </button>
        </>
      )}
    </output>
  );
}

function exampleOf({ dossier: { parties, issues } }: DossierIndex): string {
  const [party, issue] = [parties.at(1) ?? parties[0], issues[0]];
  const example = `${party?.shortName} ${issue?.name.split(" ")[0]}`.toLowerCase();
  return `A party and an issue together open the words behind their cell: ${example}.`;
}
