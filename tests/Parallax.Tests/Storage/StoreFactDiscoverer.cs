using Xunit.Abstractions;
using Xunit.Sdk;

namespace Parallax.Tests.Storage;

/// <summary>Finds the tests of <see cref="StoreFactAttribute"/>.</summary>
public sealed class StoreFactDiscoverer(IMessageSink messages) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        NeedsServerAttribute.Missing(testMethod) is { } reason
            ? [new SkippedTestCase(messages, discoveryOptions, testMethod, reason)]
            : new FactDiscoverer(messages).Discover(discoveryOptions, testMethod, factAttribute);
}
