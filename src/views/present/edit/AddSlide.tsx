import { useId, useState } from "react";
import { slideOf } from "#model/briefing/made.ts";
import type { Slide } from "#model/dossier/briefing.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { sinceOf } from "#model/figure/since.ts";
import { SLIDE_KIND_WORDS } from "#model/words/slideWords.ts";
import { pageAsked } from "./pageAsked.ts";
import styles from "./EditPanel.module.css";

type Props = { index: DossierIndex; onAdd: (slide: Slide) => void };

const KINDS = ["title", "on-record", "pair", "moved", "texts", "not-known", "sources"] as const;

/** A slide more: of a kind, of a question, or of any page of the site by its address. */
export function AddSlide({ index, onAdd }: Props) {
  const id = useId();
  const { issues, asOf } = index.dossier;
  const [chosen, setChosen] = useState<string>(issues[0]?.id ?? "title");
  const [address, setAddress] = useState("");
  const [fault, setFault] = useState<string>();
  const add = () => {
    const issue = issues.find((one) => one.id === chosen);
    const kind = KINDS.find((one) => one === chosen);
    if (issue) onAdd({ kind: "issue", issue: issue.id });
    else if (kind === "moved")
      onAdd({ kind, since: sinceOf(index, { since: undefined, asOf }) ?? asOf });
    else if (kind) onAdd({ kind });
  };
  const addPage = () => {
    const asked = pageAsked(index, address);
    setFault(typeof asked === "string" ? asked : undefined);
    if (typeof asked === "string") return;
    onAdd(slideOf(index, asked));
    setAddress("");
  };
  return (
    <fieldset className={styles.add}>
      <legend>Add a slide after this one</legend>
      <label htmlFor={`${id}-kind`}>Question or kind</label>
      <div>
        <select id={`${id}-kind`} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          <optgroup label={SLIDE_KIND_WORDS.issue}>
            {issues.map((issue) => (
              <option key={issue.id} value={issue.id}>
                {issue.name}
              </option>
            ))}
          </optgroup>
          <optgroup label="Kinds">
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {SLIDE_KIND_WORDS[kind]}
              </option>
            ))}
          </optgroup>
        </select>
        <button type="button" className="button" onClick={add}>
          Add
        </button>
      </div>
      <label htmlFor={`${id}-page`}>Or any page of this site, by its address</label>
      <div>
        <input
          id={`${id}-page`}
          value={address}
          placeholder="…/evidence/PARTY/ISSUE/"
          onChange={({ target }) => setAddress(target.value)}
        />
        <button type="button" className="button" onClick={addPage}>
          Add the page
        </button>
      </div>
      {fault && <p role="alert">{fault}</p>}
    </fieldset>
  );
}
