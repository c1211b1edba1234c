import {
  ArrayValueObject,
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";

/** Built-in functions that the engine computes differently from Excel, written anew. */
export function corrections(): BaseFunction[] {
  return [new Proper("PROPER"), new EDate("EDATE"), new Hyperlink("HYPERLINK")];
}

/** The engine takes Vietnamese letters for word breaks. */
class Proper extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override calculate(text: BaseValueObject): BaseValueObject {
    return eachValue(text, (value) => StringValueObject.create(properCase(value.isNull() ? "" : String(value.getValue()))));
  }
}

function properCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** The engine shows nothing: Excel shows the friendly name, else the address. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;
  override calculate(address: BaseValueObject, name?: BaseValueObject): BaseValueObject {
    if (address.isError()) return address;
    const shown = firstValue(name ?? address);
    return shown.isNull() ? NumberValueObject.create(0) : shown;
  }
}

/** The engine runs over the end of shorter months: 31 January + 1 month is the last day of February. */
class EDate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    const shift = firstValue(months);
    if (shift.isError()) return shift;
    return eachValue(start, (value) => {
      const serial = Number(value.isNull() ? 0 : value.getValue());
      const by = Math.trunc(Number(shift.isNull() ? 0 : shift.getValue()));
      if (!Number.isFinite(serial) || !Number.isFinite(by)) return ErrorValueObject.create(ErrorType.VALUE);
      return serial < 0 ? ErrorValueObject.create(ErrorType.NUM) : NumberValueObject.create(addMonths(Math.floor(serial), by));
    });
  }
}

const DAY = 86400000;
const EPOCH = Date.UTC(1899, 11, 30);

function addMonths(serial: number, months: number): number {
  const date = new Date(EPOCH + serial * DAY);
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return (first.getTime() - EPOCH) / DAY + Math.min(date.getUTCDate(), days) - 1;
}

function firstValue(value: BaseValueObject): BaseValueObject {
  return value instanceof ArrayValueObject ? value.getFirstCell() : value;
}

function eachValue(value: BaseValueObject, compute: (value: BaseValueObject) => BaseValueObject): BaseValueObject {
  const one = (each: BaseValueObject): BaseValueObject => (each.isError() ? each : compute(each));
  return value instanceof ArrayValueObject ? value.mapValue(one) : one(value);
}
