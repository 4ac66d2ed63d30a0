import { counted } from "#model/text/english.ts";

type Props = {
  shown: number;
  total: number;
  /** What one of them is called. */
  noun: string;
  /** Told how many to show. */
  onShow: (count: number) => void;
};

const STEP = 200;

/** How much of a long list is shown, and a way to more of it. */
export function MoreButton({ shown, total, noun, onShow }: Props) {
  const step = Math.min(STEP, total - shown);
  return (
    <p>
      The first {shown} of {counted(total, noun)} are shown.{" "}
      <button
        type="button"
        className="button needs-script no-print"
        onClick={() => onShow(shown + step)}
      >
        Show {step} more
      </button>
    </p>
  );
}
