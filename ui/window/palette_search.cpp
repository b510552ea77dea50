// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/palette_search.h"

#include "ui/window/fuzzy.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace fabric::ui {

namespace {

struct PaletteText {
  Q_DECLARE_TR_FUNCTIONS(PaletteText)
};

QString qtext(const std::string& text) { return QString::fromStdString(text); }

/// Keeps the best `limit` hits, best first; equal ones in the order they came.
void keepBest(std::vector<PaletteHit>& hits) {
  std::ranges::stable_sort(hits, [](const PaletteHit& a, const PaletteHit& b) { return a.score > b.score; });
  if (hits.size() > PaletteSearch::limit) hits.resize(PaletteSearch::limit);
}

}  // namespace

PaletteSearch::PaletteSearch(std::vector<PaletteEntry> entries, Design design, std::shared_ptr<const Catalog> catalog)
    : entries_(std::move(entries)), design_(std::move(design)), catalog_(std::move(catalog)) {}

std::vector<PaletteHit> PaletteSearch::find(const QString& text) {
  using Kind = PaletteEntry::Kind;
  const QChar prefix = text.isEmpty() ? QChar() : text.front();
  const QString rest = text.mid(1).trimmed();
  std::vector<PaletteHit> hits;
  if (prefix == QLatin1Char(':')) return findPosition(rest);
  if (prefix == QLatin1Char('>')) findEntries(rest, Kind::Command, hits);
  else if (prefix == QLatin1Char('#')) findEntries(rest, Kind::Part, hits);
  else if (prefix == QLatin1Char('!')) findEntries(rest, Kind::Problem, hits);
  else if (prefix == QLatin1Char('@')) findObjects(rest, hits);
  else if (text.trimmed().isEmpty()) findEntries({}, Kind::Command, hits);
  else {
    findEntries(text, std::nullopt, hits);
    findObjects(text, hits);
  }
  keepBest(hits);
  return hits;
}

void PaletteSearch::findEntries(const QString& query, std::optional<PaletteEntry::Kind> only,
                                std::vector<PaletteHit>& hits) const {
  for (const PaletteEntry& entry : entries_) {
    if (only && entry.kind != *only) continue;
    std::optional<int> score = fuzzyScore(query, entry.text);
    // "theme dark" finds what stands in the menu Theme; a match in the text itself is worth more.
    if (!score && !query.isEmpty()) {
      score = fuzzyScore(query, QString(entry.path + QLatin1Char(' ') + entry.text));
      if (score) *score /= 2;
    }
    if (!score) continue;
    if (query.isEmpty()) score = entry.recency > 0 ? 1'000'000 - entry.recency : 0;
    hits.push_back({*score, &entry, {}, entry.text, entry.path});
  }
}

void PaletteSearch::findObjects(const QString& query, std::vector<PaletteHit>& hits) {
  std::vector<std::pair<int, const Name*>> found;
  for (const Name& name : names())
    if (const auto score = fuzzyScore(query, name.text)) found.emplace_back(query.isEmpty() ? 0 : *score, &name);
  const auto better = [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  };
  const std::size_t kept = std::min(found.size(), limit);
  std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(kept), found.end(), better);
  for (std::size_t i = 0; i < kept; ++i) hits.push_back(hitOf(*found[i].second, found[i].first));
}

/// "B14", "b14 u31", "B14 31": racks whose name begins so, and what stands at that height in them.
std::vector<PaletteHit> PaletteSearch::findPosition(const QString& query) {
  static const QRegularExpression form(QStringLiteral("^(\\S+)(?:\\s+[uU]?(\\d{1,3}))?$"));
  const QRegularExpressionMatch match = form.match(query);
  std::vector<PaletteHit> hits;
  if (!match.hasMatch()) return hits;
  const QString place = match.captured(1);
  const int unit = match.captured(2).toInt();
  for (const Name& name : names()) {
    if (name.object.kind != ObjectKind::Rack) continue;
    const QString rack = qtext(name.text);
    if (!rack.startsWith(place, Qt::CaseInsensitive)) continue;
    PaletteHit hit = hitOf(name, rack.size() == place.size() ? 1 : 0);
    if (unit > 0) {
      hit.text = PaletteText::tr("%1, U%2").arg(rack).arg(unit);
      hit.path = PaletteText::tr("Rack");
      if (const auto device = deviceAt({name.object.id}, unit)) {
        hit.object = *device;
        hit.path = qtext(design_.devices[Id<Device>{device->id}].name);
      }
    }
    hits.push_back(std::move(hit));
  }
  keepBest(hits);
  return hits;
}

PaletteHit PaletteSearch::hitOf(const Name& name, int score) const {
  PaletteHit hit{score, nullptr, name.object, qtext(name.text), PaletteText::tr("Rack")};
  if (name.object.kind == ObjectKind::Device) {
    const Device& device = design_.devices[Id<Device>{name.object.id}];
    const QString model = qtext((*catalog_)[device.type].part.model);
    hit.path = device.rack ? model + QStringLiteral(" · ") + qtext(rackName(design_, device.rack)) : model;
  }
  return hit;
}

std::optional<ObjectRef> PaletteSearch::deviceAt(Id<Rack> rack, int unit) const {
  const int half = unit * 2 - 1;
  for (const Id<Device> id : design_.devicesIn(rack)) {
    const Device& device = design_.devices[id];
    const int height = (*catalog_)[device.type].heightHalfU;
    if (device.position > 0 && half + 2 > device.position && half < device.position + height) return ObjectRef::of(id);
  }
  return std::nullopt;
}

const std::vector<PaletteSearch::Name>& PaletteSearch::names() {
  if (std::exchange(named_, true)) return names_;
  names_.reserve(design_.racks.size() + design_.devices.size());
  design_.racks.forEach([&](Id<Rack> id, const Rack&) {
    names_.push_back({rackName(design_, id), ObjectRef::of(id)});
  });
  design_.devices.forEach([&](Id<Device> id, const Device& device) {
    names_.push_back({device.name, ObjectRef::of(id)});
  });
  return names_;
}

}  // namespace fabric::ui
