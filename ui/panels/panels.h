// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// All panels of the window.

#pragma once

#include "ui/panels/inspector/inspector_stack.h"
#include "ui/panels/outline/outline_panel.h"
#include "ui/panels/parts/parts_panel.h"
#include "ui/panels/tables/bom_panel.h"
#include "ui/panels/tables/history_panel.h"
#include "ui/panels/tables/links_panel.h"
#include "ui/panels/tables/problems_panel.h"
