import React from "react";
import { Severity } from "../../ui";

/** What is so, one a line, ticked. */
export function Ticks({ items, icon = <Severity kind="ok" /> }: Props): React.ReactElement {
  return (
    <ul className="ticks">
      {items.map((text) => (
        <li key={text}>
          {icon}
          {text}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly items: readonly string[];
  readonly icon?: React.ReactElement;
}
