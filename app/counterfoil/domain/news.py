"""Whatever a notification can be of."""

from __future__ import annotations

from counterfoil.domain.alert import Alert
from counterfoil.domain.finding import Finding
from counterfoil.domain.provider_event import ProviderEvent

News = Alert | ProviderEvent | Finding
