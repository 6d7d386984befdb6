import type { Condition, ConnectionPart, Order, RowsPlan } from '../domain/readPlan.js';
import { knownOn, type Column, type Compiler, type Parameters, type Place } from './column.js';
import { compileCondition, finderOf } from './compileCondition.js';
import { compileItem, type ItemColumn } from './compileItem.js';
import { encodeCursor, listHash } from './cursor.js';
import { list, Row } from './decode.js';
import { dayOf, fieldsOf, type Link } from './fields.js';

/** Where rows come from: a pattern that binds them, and what must hold of it. */
interface Source {
  readonly pattern: string;
  readonly conditions: readonly string[];
  /** Variable of the relationship, where it is read. */
  readonly edge?: string;
  readonly targets: readonly string[];
  /** True when the pattern may bind a thing more than once. */
  readonly repeats: boolean;
  /** The condition that the pattern already serves. */
  readonly served?: Condition;
}

type Above = Omit<Place, 'node' | 'type'> & Partial<Pick<Place, 'node'>>;

/** What follows a relationship, or all things of a type: sorted and cut before anything below it is read. */
export function compileRows(plan: RowsPlan, above: Above, compiler: Compiler): Column {
  const node = compiler.fresh('n');
  const source = sourceOf(plan, above, node, compiler);
  const place: Place = {
    node,
    type: targetType(source.targets),
    asOf: above.asOf,
    history: above.history,
    ...(source.edge !== undefined && { edge: source.edge }),
  };
  const further = plan.where.filter((condition) => condition !== source.served);
  const conditions = [...source.conditions, ...further.map((condition) => compileCondition(condition, place, compiler))];
  const sort = sortOf(plan.order, place, compiler);
  const items = plan.items.map((item) => compileItem(item, place, compiler));
  const text = [
    `COLLECT { MATCH ${source.pattern}`,
    ...cut(plan, place, { ...source, conditions }, sort),
    `RETURN [${[sort.value, `${node}.id`, ...items.map((item) => item.text)].join(', ')}] }`,
  ]
    .filter((piece) => piece !== '')
    .join(' ');
  const distinct = source.repeats ? ` RETURN DISTINCT ${node}` : '';
  return handOn(plan, items, text, `COUNT { MATCH ${source.pattern} ${where(conditions)}${distinct} }`);
}

function targetType(targets: readonly string[]): string {
  const [only, ...others] = targets;
  return only !== undefined && others.length === 0 ? only : 'Entity';
}

function sourceOf(plan: RowsPlan, above: Above, node: string, compiler: Compiler): Source {
  const { from } = plan;
  if ('all' in from) return allOf(plan, from.all, above, node, compiler);
  if (above.node === undefined) throw new Error('a root list cannot follow a field');
  if ('claimsOf' in from) {
    const support = compiler.fresh('x');
    return {
      pattern: `(${above.node})<-[${support}:SUPPORTS]-(${node}:Claim)`,
      conditions: [
        `${support}.attr = '${from.claimsOf}'`,
        ...(from.assertions === undefined ? [] : [`${node}.assertion IN $${from.assertions}`]),
        ...publishedBy(['Claim'], node, above),
      ],
      targets: ['Claim'],
      repeats: true,
    };
  }
  const field = fieldsOf(from.of).get(from.field);
  if (field?.read !== 'link') throw new Error(`${from.of}.${from.field} is planned as a relationship, but is none`);
  return followed(field.link, plan, from.assertions, { ...above, node: above.node }, node, compiler);
}

function allOf(plan: RowsPlan, type: string, above: Above, node: string, compiler: Compiler): Source {
  const finder = finderOf(plan.where, type, node, compiler);
  return {
    pattern: finder?.pattern ?? `(${node}:${type})`,
    conditions: [
      ...(finder ? [finder.condition] : []),
      ...(above.history ? [`${node}.${dayOf(type)} <= $${above.asOf}`] : []),
      ...(finder ? [] : [`${node}.${plan.order.by} IS NOT NULL`]),
    ],
    targets: [type],
    repeats: finder !== undefined,
    ...(finder && { served: finder.served }),
  };
}

function followed(
  link: Link,
  plan: RowsPlan,
  assertions: string | undefined,
  above: Above & { readonly node: string },
  node: string,
  compiler: Compiler,
): Source {
  const edge = compiler.fresh('e');
  const step = `[${edge}:${link.type}]`;
  const arrow = link.direction === 'out' ? `-${step}->` : `<-${step}-`;
  const readsRole = plan.items.some((item) => item.item === 'edge' && item.parts.some(({ part }) => part === 'role'));
  const told = assertions === undefined ? [] : [`${link.told ? edge : node}.assertion IN $${assertions}`];
  const known = link.told
    ? [`${edge}.firstReportedOn <= $${above.asOf}`, `$${above.asOf} < ${edge}.endedOn`]
    : publishedBy(link.targets, node, above);
  return {
    pattern: `(${above.node})${arrow}(${node}:${link.targets.join('|')})`,
    conditions: [...told, ...known],
    ...((link.told || readsRole) && { edge }),
    targets: link.targets,
    repeats: !link.told && !readsRole,
  };
}

/** Without a day everything stored is known; with one, what was published up to it, and what it tells of. */
function publishedBy(targets: readonly string[], node: string, { asOf, history }: Above): readonly string[] {
  const dated = targets.some((type) => type === 'Release' || type === 'Claim');
  return history && dated ? [`${node}.publishedOn <= $${asOf}`] : [];
}

interface Sort {
  readonly value: string;
  /** What `value` stands for, where it has to be worked out first. */
  readonly worked?: string;
}

function sortOf({ by }: Order, { node, asOf, history }: Place, compiler: Compiler): Sort {
  if (by !== 'name' || !history) return { value: `${node}.${by}` };
  const [sort, value] = [compiler.fresh('o'), compiler.fresh('v')];
  return {
    value: sort,
    worked: `head(COLLECT { MATCH (${node})-[:HAS_VALUE]->(${value}:Value) WHERE ${value}.attr = 'name' AND ${knownOn(value, asOf)} RETURN ${value}.text ORDER BY ${value}.text })`,
  };
}

/** Filters, sorts and limits before anything below is read. */
function cut(plan: RowsPlan, { node }: Place, { edge, repeats, conditions }: Source, sort: Sort): readonly string[] {
  const bound = [node, ...(edge === undefined ? [] : [edge])];
  const distinct = repeats ? 'DISTINCT ' : '';
  const page = plan.after ? [keyset(plan.order, sort.value, node, plan.after)] : [];
  const ties = plan.order.by === 'id' ? '' : `, ${node}.id`;
  const ordered = `ORDER BY ${sort.value}${plan.order.descending ? ' DESC' : ''}${ties}`;
  const limit = plan.limit === undefined ? [] : [`LIMIT $${plan.limit}`];
  if (sort.worked === undefined)
    return [where([...conditions, ...page]), `WITH ${distinct}${bound.join(', ')}`, ordered, ...limit];
  return [
    where(conditions),
    `WITH ${distinct}${[...bound, `${sort.worked} AS ${sort.value}`].join(', ')}`,
    where(page),
    `WITH ${[...bound, sort.value].join(', ')}`,
    ordered,
    ...limit,
  ];
}

/** Goes on after a position, in the form that an index can serve. */
function keyset({ descending }: Order, value: string, node: string, after: NonNullable<RowsPlan['after']>): string {
  const [reaches, passes] = descending ? ['<=', '<'] : ['>=', '>'];
  return `${value} ${reaches} $${after.value} AND (${value} ${passes} $${after.value} OR ${node}.id > $${after.id})`;
}

function where(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
}

/** Turns rows of `[sort value, id, items...]` into one thing, a list, or a page. */
function handOn({ from, order, result }: RowsPlan, items: readonly ItemColumn[], rows: string, count: string): Column {
  const hash = listHash(from, order);
  const decodeItem = (row: unknown, item: number, parameters: Parameters) =>
    items[item]?.decode(list(row)[item + 2], parameters, cursorOf(row, hash));
  if (result.as !== 'connection') {
    const all = (value: unknown, parameters: Parameters) => list(value).map((row) => decodeItem(row, 0, parameters));
    return {
      text: rows,
      decode: (value, parameters) => (result.as === 'one' ? (all(value, parameters)[0] ?? null) : all(value, parameters)),
    };
  }
  const counted = result.parts.some(({ part }) => part === 'totalCount');
  return {
    text: counted ? `[${rows}, ${count}]` : rows,
    decode(value, parameters) {
      const [found, total] = counted ? list(value) : [value, null];
      const page = list(found).slice(0, Number(parameters[result.page]));
      const last = page.at(-1);
      const read = ({ part, item = 0 }: ConnectionPart): unknown => {
        if (part === 'totalCount') return total;
        if (part === 'items') return page.map((row) => decodeItem(row, item, parameters));
        return { hasNextPage: list(found).length > page.length, endCursor: last === undefined ? null : cursorOf(last, hash) };
      };
      return new Row(result.type, new Map(result.parts.map((part) => [part.key, read(part)])));
    },
  };
}

function cursorOf(row: unknown, hash: string): string {
  const [value, id] = list(row);
  return encodeCursor({ value: typeof value === 'number' ? value : String(value), id: String(id) }, hash);
}
