#include "report/secrets.h"

#include <doctest/doctest.h>

#include "report/sample.h"

namespace selostelint::test {

// 131052-308T is the example code of the Digital and Population Data Services Agency.

TEST_CASE("of a secret the first two characters are shown") {
    Judgement judgement = sample_judgement("a.txt", "Asiakas 131052-308T ja sana salaisuus.\n");
    Finding finding = finding_at(judgement, "OUT001", "salaisuus");
    finding.secret = true;
    judgement.findings.push_back(finding);
    const Secrets secrets(judgement);
    const auto all = static_cast<std::uint32_t>(judgement.document.text.size());
    CHECK(secrets.of_text({0, all}) == "Asiakas 13********* ja sana sa*******.");
    CHECK(secrets.of_original({0, all}) == "Asiakas 13********* ja sana sa*******.");
    CHECK(secrets.of_text(find(judgement.document, "308T ja")) == "**** ja");
    CHECK(secrets.of_value("131052-308T: salaisuus") == "13*********: sa*******");
    CHECK(secrets.of_value("ei mitään") == "ei mitään");
}

}  // namespace selostelint::test
