#include "base/path_base.h"

#include <doctest/doctest.h>

namespace selostelint {

TEST_CASE("a path is named from the patterns' folder; one outside stays as it is") {
    const struct {
        PathBase base;
        const char* path;
        const char* relative;
    } cases[] = {
        {{"/koti/selosteet", ""}, "a.md", "a.md"},
        {{"/koti/selosteet", "/koti"}, "a.md", "selosteet/a.md"},
        {{"/koti/selosteet", "/koti"}, "./kunta//a.md", "selosteet/kunta/a.md"},
        {{"/koti/selosteet", "/koti"}, "../muut/a.md", "muut/a.md"},
        {{"/koti/selosteet", "/koti"}, "/koti/muut/a.md", "muut/a.md"},
        {{"/koti/selosteet", "/koti"}, "/muualla/a.md", "/muualla/a.md"},
        {{"/koti/selosteet", "/"}, "a.md", "koti/selosteet/a.md"},
        {{"/koti/selosteet", "asetukset"}, "asetukset/kunta/a.md", "kunta/a.md"},
        {{"/koti/selosteet", "asetukset"}, "kunta/a.md", "kunta/a.md"},
        {{"", "asetukset"}, "asetukset/a.md", "a.md"},
        {{"/koti", "/koti"}, "-", "-"},
    };
    for (const auto& each : cases) {
        CAPTURE(each.base.folder);
        CAPTURE(each.path);
        CHECK(each.base.relative(each.path) == each.relative);
    }
}

}  // namespace selostelint
