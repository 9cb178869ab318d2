import { __iconData as circleIcon } from "lucide-react/icons/circle";
import { __iconData as heartHandshakeIcon } from "lucide-react/icons/heart-handshake";
import { __iconData as leafIcon } from "lucide-react/icons/leaf";
import { __iconData as landmarkIcon } from "lucide-react/icons/landmark";
import { __iconData as monitorCheckIcon } from "lucide-react/icons/monitor-check";
import { __iconData as trendingUpIcon } from "lucide-react/icons/trending-up";
import type { Area } from "../dataset/Dataset";
import { Icon } from "./Icon";

const icons = {
  growth: trendingUpIcon,
  community: landmarkIcon,
  screen: monitorCheckIcon,
  people: heartHandshakeIcon,
  leaf: leafIcon,
  circle: circleIcon,
} as const;

/** The icon of an area in its colour; the area's name always stands beside it. */
export function AreaIcon({ area }: { readonly area: Area }) {
  return (
    <span className="area-icon" data-area-color={area.color} aria-hidden="true">
      <Icon of={icons[area.icon]} strokeWidth={2.25} />
    </span>
  );
}
