import { useEffect, useRef } from "react";
import { heightIn } from "#model/figure/messages.ts";
import styles from "./View.module.css";

type Props = {
  title: string;
  /** Of the figure, relative to this page. */
  src: string;
  /** The widths to show it in. */
  widths: readonly number[];
  onMeasure: (width: number, height: number) => void;
};

/** The figure as it will stand in columns of these widths, as high as it says. */
export function Preview({ title, src, widths, onMeasure }: Props) {
  const frames = useRef<HTMLElement>(null);
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      const height = heightIn(data);
      if (height === undefined) return;
      for (const frame of frames.current?.querySelectorAll("iframe") ?? []) {
        if (frame.contentWindow !== source) continue;
        frame.height = `${height}`;
        onMeasure(Number(frame.width), height);
      }
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [onMeasure]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- without the focus arrow keys cannot scroll it
    <section ref={frames} className={styles.preview} aria-label="Preview" tabIndex={0}>
      {widths.map((width) => (
        <figure key={`${width} ${src}`}>
          <figcaption>{width} pixels</figcaption>
          {/* oxlint-disable-next-line react/iframe-missing-sandbox -- a page of our own, which is read here to draw it */}
          <iframe
            title={`${title}, ${width} pixels wide`}
            src={src}
            width={width}
            height={300}
            data-preview={width}
          />
        </figure>
      ))}
    </section>
  );
}
