import { useSyncExternalStore } from "react";

/** The time in milliseconds, told anew each second as long as it is asked for; undefined before a script runs, or while it is not. */
export function useClock(isTold: boolean): number | undefined {
  return useSyncExternalStore(
    isTold ? ticking : silent,
    () => (isTold ? Math.floor(Date.now() / 1000) * 1000 : undefined),
    () => undefined,
  );
}

function ticking(onTick: () => void) {
  const timer = setInterval(onTick, 500);
  return () => clearInterval(timer);
}

function silent() {
  return () => {};
}

/** "4:07", "1:02:09": how long it has been. */
export function elapsedWords(since: number, now: number): string {
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (count: number) => String(count).padStart(2, "0");
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}

/** The time of the day, as the presenter's own clock shows it. */
export function timeWords(now: number): string {
  return new Date(now).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}
