import { useMemo, useState } from "react";
import { saveFile } from "#components/takeAway/files.ts";
import type { OpenBriefing } from "#model/briefing/read.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { slidesOf } from "#model/slides/slidesOf.ts";
import type { ViewProps } from "#state/route.ts";
import { briefingIn, fileOf } from "./files.ts";
import { TakePptx } from "./pptx/TakePptx.tsx";
import { shippedOf } from "./shippedOf.ts";

/** A briefing, slide below slide. */
export function View({ index }: Pick<ViewProps, "index">) {
  const [opened, setOpened] = useState<OpenBriefing>();
  const [refused, setRefused] = useState<string>();
  const shipped = useMemo(() => shippedOf(index), [index]);
  const briefing = opened ?? shipped;
  const slides = useMemo(() => slidesOf(index, briefing), [index, briefing]);
  const open = async (file: File) => {
    const reading = await briefingIn(file);
    setRefused(reading.kind === "refused" ? reading.why : undefined);
    if (reading.kind === "read") setOpened(reading.briefing);
  };
  const save = () => {
    const { name, file } = fileOf(briefing);
    saveFile(name, file);
  };
  return (
    <>
      <h1 tabIndex={-1}>{briefing.title}</h1>
      <p className="needs-script no-print">
        <button type="button" className="button" onClick={save}>
          Save to a file
        </button>{" "}
        <TakePptx index={index} title={briefing.title} slides={slides} />{" "}
        <label>
          Open a file{" "}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => target.files?.[0] && void open(target.files[0])}
          />
        </label>
      </p>
      {refused && <p role="alert">It cannot be opened. {refused}</p>}
      {slides.map(({ at, part, heading, said, notes, asOf }) => (
        <section key={`${at}-${part}`}>
          <h2>{heading}</h2>
          <p>As of {dateWords(asOf)}</p>
          {said.map((words) => (
            <p key={words}>{words}</p>
          ))}
          {notes && <p>{notes}</p>}
        </section>
      ))}
    </>
  );
}
