import { useId } from "react";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { type Figure, FIGURE_KINDS, type FigureKind } from "#model/figure/figure.ts";
import { saidShort, sayerWords } from "#model/words/cellWords.ts";
import { FIGURE_KIND_WORDS } from "#model/words/figure/figureWords.ts";
import { choose } from "#state/selection.ts";
import styles from "./View.module.css";

type Props = { index: DossierIndex; figure: Figure };
type Option = { readonly value: string; readonly label: string };

/** Which figure: its kind, and what of the record it is of. */
export function FigureChoice({ index, figure }: Props) {
  const { parties, issues, proposals } = index.dossier;
  const partyOptions = parties.map(({ id, name }) => ({ value: id, label: name }));
  const issueOptions = issues.map(({ id, name }) => ({ value: id, label: name }));
  const go = (key: string) => choose({ figure: key });
  const { party, issue } = placeOf(index, figure);
  return (
    <fieldset className={styles.figure}>
      <legend>Figure</legend>
      <Select
        label="Kind"
        value={figure.kind}
        options={FIGURE_KINDS.map((kind) => ({ value: kind, label: FIGURE_KIND_WORDS[kind] }))}
        onChoose={(kind) => go(firstOf(index, { kind, party, issue }))}
      />
      {figure.kind === "issue" && (
        <Select
          label="Issue"
          value={issue}
          options={issueOptions}
          onChoose={(id) => go(`issue/${id}`)}
        />
      )}
      {(figure.kind === "cell" || figure.kind === "quote") && (
        <>
          <Select
            label="Party"
            value={party}
            options={partyOptions}
            onChoose={(id) => go(firstOf(index, { kind: figure.kind, party: id, issue }))}
          />
          <Select
            label="Issue"
            value={issue}
            options={issueOptions}
            onChoose={(id) => go(firstOf(index, { kind: figure.kind, party, issue: id }))}
          />
        </>
      )}
      {figure.kind === "quote" && (
        <Select
          label="Statement"
          value={figure.statement}
          options={statementsAt(index, { party, issue }).map((statement) => ({
            value: statement.id,
            label: `${saidShort(index, [statement])}, ${sayerWords(index, statement)} (${statement.id})`,
          }))}
          onChoose={(id) => go(`quote/${id}`)}
        />
      )}
      {figure.kind === "pair" && (
        <>
          <Select
            label="Party"
            value={figure.between[0]}
            options={partyOptions.filter(({ value }) => value !== figure.between[1])}
            onChoose={(id) => go(`pair/${id}/${figure.between[1]}`)}
          />
          <Select
            label="And"
            value={figure.between[1]}
            options={partyOptions.filter(({ value }) => value !== figure.between[0])}
            onChoose={(id) => go(`pair/${figure.between[0]}/${id}`)}
          />
        </>
      )}
      {figure.kind === "text" && (
        <Select
          label="Text"
          value={figure.text}
          options={proposals.map(({ id, name }) => ({ value: id, label: name }))}
          onChoose={(id) => go(`text/${id}`)}
        />
      )}
    </fieldset>
  );
}

type SelectProps = {
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
};

function Select({ label, value, options, onChoose }: SelectProps) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}

type Place = { readonly party: string; readonly issue: string };

/** The party and the issue that a figure is of, or the first ones where it is of none. */
function placeOf(index: DossierIndex, figure: Figure): Place {
  const { parties, issues } = index.dossier;
  const usual = { party: parties[0]?.id ?? "", issue: issues[0]?.id ?? "" };
  switch (figure.kind) {
    case "issue":
      return { ...usual, issue: figure.issue };
    case "cell":
      return { party: figure.party, issue: figure.issue };
    case "pair":
      return { ...usual, party: figure.between[0] };
    case "quote": {
      const { party, issue } = index.statementOf(figure.statement).statement;
      return { party, issue };
    }
    default:
      return usual;
  }
}

/** The statements of a cell; those of any, where it has none. */
function statementsAt({ dossier }: DossierIndex, { party, issue }: Place) {
  const its = dossier.statements.filter((one) => one.party === party && one.issue === issue);
  return its.length > 0 ? its : dossier.statements.slice(0, 1);
}

/** The name of the first figure of a kind, at the place that was looked at. */
function firstOf(
  index: DossierIndex,
  { kind, party, issue }: Place & { readonly kind: string },
): string {
  const { parties, proposals } = index.dossier;
  const wanted: Partial<Record<FigureKind, string>> = {
    issue: `issue/${issue}`,
    cell: `cell/${party}/${issue}`,
    pair: `pair/${parties[0]?.id}/${parties[1]?.id}`,
    quote: `quote/${statementsAt(index, { party, issue })[0]?.id}`,
    text: `text/${proposals.at(-1)?.id}`,
  };
  const known = FIGURE_KINDS.find((one) => one === kind);
  return (known && wanted[known]) ?? kind;
}
