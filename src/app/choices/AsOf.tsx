import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { type ChangeDay, changeDaysOf } from "#model/position/changeDays.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted } from "#model/text/english.ts";
import { choose, useSelection } from "#state/selection.ts";
import styles from "./AsOf.module.css";
import { DayField } from "#components/forms/DayField.tsx";
import { asOfSteps } from "./asOfSteps.ts";

const STEP_MS = 2000;

type Props = { index: DossierIndex };

/** The day that drives every view, and ways to step it from change to change. */
export function AsOf({ index }: Props) {
  const { asOf: chosen, parties, issues } = useSelection();
  const { asOf: end } = index.dossier;
  const asOf = chosen ?? end;
  const days = useMemo(() => changeDaysOf(index, { parties, issues }), [index, parties, issues]);
  const { stops, reached, previous, next, place } = asOfSteps({ days, end }, asOf);
  const [steppedTo, setSteppedTo] = useState<ChangeDay>();

  const show = (day: string) => choose({ asOf: day === end ? undefined : day });
  const stepTo = (step: ChangeDay | undefined) => {
    if (!step) return;
    setSteppedTo(step);
    show(step.day);
  };
  const { playing, setPlaying } = usePlay(() => {
    stepTo(next);
    return next !== undefined && next !== stops.at(-1);
  });
  const byHand = (change: () => void) => {
    setPlaying(false);
    change();
  };
  const toggle = () => {
    if (!playing) stepTo(next ?? stops[0]);
    setPlaying(!playing && stops.length > 1);
  };

  return (
    <fieldset className={styles.asOf}>
      <legend className="visually-hidden">The date shown</legend>
      <DayField
        name="As of"
        day={asOf}
        bounds={[index.byDay[0]?.day ?? end, end]}
        isBound
        onChoose={(day) => byHand(() => show(day ?? end))}
      />
      <span className={styles.steps}>
        <StepButton
          name="Previous"
          sign="‹"
          step={previous}
          onStep={() => byHand(() => stepTo(previous))}
        />
        <input
          type="range"
          aria-label="Step through the changes"
          aria-valuetext={`${dateWords(asOf)}, ${place}`}
          min={Math.min(1, reached)}
          max={stops.length}
          value={reached}
          onChange={({ target }) =>
            byHand(() => show(stops[Number(target.value) - 1]?.day ?? asOf))
          }
        />
        <StepButton name="Next" sign="›" step={next} onStep={() => byHand(() => stepTo(next))} />
        <button
          type="button"
          className="button"
          aria-disabled={stops.length < 2 || undefined}
          onClick={toggle}
        >
          {playing ? "Pause" : "Play"}
        </button>
      </span>
      <span className={styles.place}>{place}</span>
      <output className="visually-hidden">
        {steppedTo?.day === asOf && announcementOf(steppedTo)}
      </output>
    </fieldset>
  );
}

type StepProps = {
  name: "Previous" | "Next";
  sign: string;
  step: ChangeDay | undefined;
  onStep: () => void;
};

function StepButton({ name, sign, step, onStep }: StepProps) {
  const words = step ? `${name} change: ${dateWords(step.day)}` : `${name} change: none`;
  return (
    <button
      type="button"
      className={`button sign ${styles.step}`}
      aria-label={words}
      title={words}
      aria-disabled={step ? undefined : true}
      onClick={onStep}
    >
      {sign}
    </button>
  );
}

/** Steps by itself while it plays. The step says whether there is another; a hidden page stops it too. */
function usePlay(step: () => boolean) {
  const [playing, setPlaying] = useState(false);
  const onStep = useEffectEvent(() => setPlaying(step()));

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => onStep(), STEP_MS);
    const stopWhenHidden = () => {
      if (document.hidden) setPlaying(false);
    };
    document.addEventListener("visibilitychange", stopWhenHidden);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", stopWhenHidden);
    };
  }, [playing]);

  return { playing, setPlaying };
}

function announcementOf({ day, changes }: ChangeDay): string {
  const what =
    changes === 0 ? "the end of the record" : `${counted(changes, "position")} changed on this day`;
  return `As of ${dateWords(day)}: ${what}`;
}
