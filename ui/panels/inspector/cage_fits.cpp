// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/inspector/cage_fits.h"

#include "core/analysis/shares.h"
#include "core/catalog/fit.h"
#include "ui/panels/inspector/describe.h"
#include "ui/panels/text/number_text.h"
#include "ui/panels/text/part_text.h"
#include "ui/wording/text.h"

#include <algorithm>

namespace fabric::ui {

ObjectRef cageOf(const Design& design, Shapes& shapes, const ObjectRef& object) {
  if (object.kind == ObjectKind::Cage) return object;
  if (object.kind == ObjectKind::Port)
    return ObjectRef::cage({object.id}, shapes.of(design, Id<Device>{object.id}).ports()[object.sub].cage);
  const Module* module = object.kind == ObjectKind::Module ? design.modules.find({object.id}) : nullptr;
  return module ? ObjectRef::cage(module->device, module->cage) : ObjectRef{};
}

std::vector<CageUse> cageUses(const Design& design, Shapes& shapes, std::span<const ObjectRef> objects) {
  std::vector<CageUse> uses;
  for (const ObjectRef& object : objects) {
    const ObjectRef cage = cageOf(design, shapes, object);
    if (cage.kind == ObjectKind::None) continue;
    const DeviceShape& shape = shapes.of(design, Id<Device>{cage.id});
    const ShapeCage& place = shape.cages()[cage.sub];
    CageUse use{shape.group(place), place.ports, shape.ports()[place.firstPort].rate};
    if (std::ranges::find(uses, use) == uses.end()) uses.push_back(std::move(use));
  }
  return uses;
}

Id<TransceiverType> pluggedInto(const Design& design, const ObjectRef& cage) {
  const Id<Module> module = design.moduleIn({cage.id}, cage.sub);
  return module ? design.modules[module].type : Id<TransceiverType>{};
}

TableBlock fitsTable(const Catalog& catalog, std::span<const CageUse> uses, Id<TransceiverType> current) {
  TableBlock table{
      QStringLiteral("fits"),
      {{QString(), 16}, {Describe::tr("What fits here")}, {Describe::tr("W"), 36, true}, {Describe::tr("$"), 50, true}},
      {}};
  for (std::uint32_t i = 1; !uses.empty() && i <= catalog.all<TransceiverType>().size(); ++i) {
    const TransceiverType& type = catalog[Id<TransceiverType>{i}];
    std::string caution;
    const bool fits = std::ranges::all_of(uses, [&](const CageUse& use) {
      const Verdict verdict = fitModule(type, use.group, use.ports, use.rate).verdict;
      caution = bothCautions(caution, verdict.caution);
      return static_cast<bool>(verdict);
    });
    if (!fits) continue;
    MiniRow line;
    line.cells = {
        {QString(), caution.empty() ? Token::StatusOk : Token::StatusWarning,
         caution.empty() ? Icon::Tick : Icon::ProblemWarning},
        {PartText::name(type)},
        {shortNumberText(countedPower(type).inWatts(), 1), Token::TextSecondary},
        {type.part.price.amount ? moneyText(*type.part.price.amount) : notApplicable(), Token::TextSecondary}};
    line.marked = current.value == i;
    line.action = text(type.part.id);
    line.toolTip = text(caution.empty() ? type.part.number : caution);
    table.rows.push_back(std::move(line));
  }
  return table;
}

TableBlock refusedTable(const Catalog& catalog, const CageUse& use) {
  TableBlock table{
      QStringLiteral("refused"), {{QString(), 16}, {Describe::tr("Module")}, {Describe::tr("Why not")}}, {}};
  for (const TransceiverType& type : catalog.all<TransceiverType>()) {
    const Verdict verdict = fitModule(type, use.group, use.ports, use.rate).verdict;
    if (verdict || !cageAccepts(use.group.cage, type.cage)) continue;
    const QString reason = text(verdict.reason);
    MiniRow line;
    line.cells = {{QString(), Token::StatusError, Icon::Cross},
                  {PartText::name(type), Token::TextSecondary},
                  {reason, Token::TextMuted}};
    line.toolTip = QStringLiteral("%1: %2 (%3)").arg(PartText::name(type), reason, text(verdict.source));
    table.rows.push_back(std::move(line));
  }
  return table;
}

}  // namespace fabric::ui
