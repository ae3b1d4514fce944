export interface DeeplGate {
  readonly gate: Promise<void>;
  open(): void;
}

/** Something to wait for until the test opens it. */
export function makeGate(): DeeplGate {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open: () => open() };
}
