using Xunit.Abstractions;
using Xunit.Sdk;

namespace Parallax.Tests.Storage;

/// <summary>Finds the tests of <see cref="StoreTheoryAttribute"/>.</summary>
public sealed class StoreTheoryDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        NeedsServerAttribute.Missing(testMethod) is { } reason
            ? [new SkippedTestCase(messages, discoveryOptions, testMethod, reason)]
            : new TheoryDiscoverer(messages).Discover(discoveryOptions, testMethod, factAttribute);
}
