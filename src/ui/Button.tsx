import { ActionButton, DefaultButton, IconButton as FabricIconButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import React from "react";
import { Icon, type IconName } from "./Icon";

export interface ButtonProps {
  /** One primary button a page. */
  readonly kind?: "primary" | "default" | "text";
  readonly icon?: IconName;
  /** Full width, 32 high. */
  readonly wide?: boolean;
  readonly disabled?: boolean;
  /** A verb and what it results in. */
  readonly text: string;
  /** Said instead of the text where several buttons have the same. */
  readonly label?: string;
  onClick(): void;
}

const FABRIC = { primary: PrimaryButton, default: DefaultButton, text: ActionButton } as const;

export function Button({ kind = "default", icon, wide, disabled, text, label, onClick }: ButtonProps): React.ReactElement {
  const Fabric = FABRIC[kind];
  return (
    <Fabric
      className={`button${kind === "text" ? " text" : ""}${wide ? " wide" : ""}`}
      disabled={disabled ?? false}
      {...(label === undefined ? {} : { ariaLabel: label })}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{text}</span>
    </Fabric>
  );
}

export interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  onClick(): void;
}

export function IconButton({ icon, label, onClick }: IconButtonProps): React.ReactElement {
  return (
    <FabricIconButton className="icon-button" ariaLabel={label} title={label} onClick={onClick}>
      <Icon name={icon} />
    </FabricIconButton>
  );
}

export interface LinkProps {
  readonly text: string;
  readonly label?: string;
  onClick(): void;
}

/** Underlined words that go somewhere: a cell, a page. */
export function Link({ text, label, onClick }: LinkProps): React.ReactElement {
  return (
    <button type="button" className="link" aria-label={label} onClick={onClick}>
      {text}
    </button>
  );
}
