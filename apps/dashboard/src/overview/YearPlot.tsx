'use client';

import { useRouter } from 'next/navigation';
import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type Bar as BarData, barsOf, ticksOf } from './bars.ts';
import type { YearPanel } from './years.ts';

interface ShapeProps {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  payload?: BarData;
}

/** Room above the highest bar for its figure. */
const HEADROOM = 1.16;

/** The bars of one small multiple. It only draws: {@link barsOf} decided what. */
export default function YearPlot({ panel }: { panel: YearPanel }) {
  const router = useRouter();
  const bars = barsOf(panel);
  const open = ({ payload }: { payload?: BarData }) => {
    if (payload?.href) router.push(payload.href);
  };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={bars}
        margin={{ top: 2, right: 2, bottom: 0, left: 0 }}
        barCategoryGap="8%"
        accessibilityLayer={false}
      >
        <defs>
          <pattern
            id={`gap-${panel.code}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" fill="var(--nodata-a)" />
            <rect width="1.4" height="5" fill="var(--nodata-b)" />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis
          dataKey="name"
          ticks={ticksOf(bars)}
          interval={0}
          tickLine={false}
          axisLine={{ stroke: 'var(--axis)' }}
          height={20}
        />
        <YAxis
          width={30}
          ticks={[0, panel.max]}
          domain={[0, panel.max * HEADROOM]}
          tickLine={false}
          axisLine={false}
          interval={0}
        />
        <Bar
          dataKey="height"
          isAnimationActive={false}
          onClick={open}
          shape={(props: ShapeProps) => <Shape {...props} panel={panel} />}
        >
          <LabelList dataKey="label" position="top" offset={3} className="value" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

const Shape = ({ x = 0, y = 0, width = 0, height = 0, payload, panel }: ShapeProps & { panel: YearPanel }) => {
  if (!payload || payload.kind === 'room') return null;
  const pointer = payload.href ? { cursor: 'pointer' } : undefined;
  if (payload.kind === 'gap')
    return <rect x={x} y={y} width={width} height={height} fill={`url(#gap-${panel.code})`} />;
  if (payload.kind === 'undated') {
    const outline = { fill: 'var(--paper)', stroke: panel.colour, strokeWidth: 1.5 };
    return height > 2 ? <rect x={x} y={y + 1} width={width} height={height - 1} style={pointer} {...outline} /> : null;
  }
  return <rect x={x} y={y} width={width} height={height} fill={panel.colour} style={pointer} />;
};
