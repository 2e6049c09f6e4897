import { health } from '../../../lib/service/health-route';

export const dynamic = 'force-dynamic';

export const GET = () => health();
