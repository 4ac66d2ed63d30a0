import { useEffect } from "react";

type Props = { onArrive: () => void };

/** Stands beside a view and says when it is on the page: waits with it while its code is fetched. */
export function Arrived({ onArrive }: Props) {
  useEffect(onArrive, [onArrive]);
  return null;
}
