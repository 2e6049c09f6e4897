import { metrics } from '../../../lib/service/metrics-route';

export const dynamic = 'force-dynamic';

export const GET = () => metrics();
