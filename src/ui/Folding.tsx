import React, { useState } from "react";
import { Icon } from "./Icon";

/** A line that opens what belongs to it. */
export function Folding({
  head,
  children,
}: {
  readonly head: React.ReactNode;
  readonly children: React.ReactNode;
}): React.ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="folding" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{head}</span>
        <Icon name={open ? "chevron-up" : "chevron-right"} size={14} />
      </button>
      {open && children}
    </>
  );
}
