/**
 * The same units for several consumers from one walk over them, in step: a unit is made when all
 * consumers ask for it, so that none is kept for a slow one. All of them must be consumed at the same
 * time. What the walk throws is thrown to all; a consumer that stops early stops the others.
 */
export function shareUnits<Unit>(
  units: AsyncIterable<Unit>,
  consumers: number,
): readonly AsyncIterable<Unit>[] {
  const source = units[Symbol.asyncIterator]();
  let waiting: Turn<IteratorResult<Unit>>[] = [];
  let isStopped = false;
  const settle = (give: (one: (typeof waiting)[number]) => void) => {
    const all = waiting;
    waiting = [];
    for (const one of all) give(one);
  };
  const refuse = (error: unknown) => settle(({ reject }) => reject(error));
  const next = () => {
    const turn = newTurn<IteratorResult<Unit>>();
    waiting.push(turn);
    if (isStopped) refuse(new Error('another consumer stopped'));
    else if (waiting.length === consumers) {
      source.next().then((result) => settle(({ resolve }) => resolve(result)), refuse);
    }
    return turn.promise;
  };
  const stop = async (): Promise<IteratorResult<Unit>> => {
    isStopped = true;
    refuse(new Error('another consumer stopped'));
    await source.return?.();
    return { done: true, value: undefined };
  };
  const shared = { [Symbol.asyncIterator]: () => ({ next, return: stop }) };
  return Array.from({ length: consumers }, () => shared);
}

interface Turn<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
  reject(error: unknown): void;
}

function newTurn<Value>(): Turn<Value> {
  let resolve: Turn<Value>['resolve'] = () => undefined;
  let reject: Turn<Value>['reject'] = () => undefined;
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
