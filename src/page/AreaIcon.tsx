import { Circle, HeartHandshake, Leaf, Landmark, MonitorCheck, TrendingUp } from "lucide-react";
import type { Area } from "../dataset/Dataset";

const icons = {
  growth: TrendingUp,
  community: Landmark,
  screen: MonitorCheck,
  people: HeartHandshake,
  leaf: Leaf,
  circle: Circle,
} as const;

/** The icon of an area in its colour; the area's name always stands beside it. */
export function AreaIcon({ area }: { readonly area: Area }) {
  const Icon = icons[area.icon];
  return (
    <span className="area-icon" data-area-color={area.color} aria-hidden="true">
      <Icon size={16} strokeWidth={2.25} />
    </span>
  );
}
