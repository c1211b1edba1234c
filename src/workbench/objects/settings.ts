import { defineClass, itemNotFound, NULL, type HostClass } from "../protocol/definition";
import type { Book } from "./book";

interface SettingTarget {
  readonly book: Book;
  readonly key: string;
}

const Setting: HostClass<SettingTarget> = defineClass<SettingTarget>({
  name: "Setting",
  id: "_Id",
  scalars: {
    _Id: { get: ({ key }) => key },
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ book, key }) => book.model.settings.get(key) ?? null,
      set: ({ book, key }, value) => void book.model.settings.set(key, value),
    },
  },
  methods: {
    Delete: ({ book, key }) => {
      if (!book.model.settings.delete(key)) throw itemNotFound();
    },
  },
});

/** Settings that an add-in keeps in the workbook. */
export const SettingCollection: HostClass<Book> = defineClass<Book>({
  name: "SettingCollection",
  methods: {
    Add: (book, key: string, value: unknown) => {
      book.model.settings.set(key, value);
      return Setting.of({ book, key });
    },
    GetCount: (book) => book.model.settings.size,
    GetItemOrNullObject: (book, key: string) => (book.model.settings.has(key) ? Setting.of({ book, key }) : NULL),
  },
  items: (book) => [...book.model.settings.keys()].map((key) => Setting.of({ book, key })),
  indexer: (book, key) => {
    if (!book.model.settings.has(String(key))) throw itemNotFound();
    return Setting.of({ book, key: String(key) });
  },
});
