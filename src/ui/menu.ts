import { ContextualMenuItemType, type IContextualMenuProps } from "office-ui-fabric-react/lib/ContextualMenu";

/** One line of a menu. */
export interface MenuItem {
  readonly key: string;
  readonly text: string;
  /** Given for lines that can be chosen; `true`: the one in use. */
  readonly checked?: boolean;
  /** A line above this item. */
  readonly apart?: boolean;
  onClick(): void;
}

/** Our menu as Fabric wants it. */
export function menuOf(items: readonly MenuItem[], label: string): IContextualMenuProps {
  return {
    ariaLabel: label,
    shouldFocusOnMount: true,
    isBeakVisible: false,
    items: items.flatMap(({ key, text, checked, apart, onClick }) => [
      ...(apart ? [{ key: `${key} line`, itemType: ContextualMenuItemType.Divider }] : []),
      { key, text, ...(checked === undefined ? {} : { canCheck: true, isChecked: checked }), onClick: () => onClick() },
    ]),
  };
}
